package dev.governance.organization;

import dev.governance.house.types.Samples;

/** Samples of this room that cannot be made from any text. */
public final class OrganizationSamples {

    private OrganizationSamples() {}

    /** Gives made-up codes with the right check characters. */
    public static void giveTo(Samples samples) {
        samples.give(
                UnifiedSocialCreditCode.class,
                UnifiedSocialCreditCode.parse("51110102MJ0012342R"),
                UnifiedSocialCreditCode.parse("52110102MJ0012342N"));
    }
}
