package dev.governance.organization;

/** The two check characters of a unified social credit code: its own, and that of the organization code inside it. */
final class CheckCharacters {

    /** All characters of a code, in the order of their values; I, O, S, V and Z are not among them. */
    static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    private static final int MODULUS = ALPHABET.length();

    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int ORGANIZATION_MODULUS = 11;
    private static final String ORGANIZATION_CHECKS = "0123456789X";
    private static final int ORGANIZATION_START = 8;

    private CheckCharacters() {}

    /** Returns the check character over the first 17 characters, which are all of the alphabet (GB 32100-2015). */
    static char of(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * WEIGHTS[i];
        }
        return ALPHABET.charAt(Math.floorMod(-sum, MODULUS));
    }

    /** Returns the check character over characters 9 to 16, which are digits or capital letters (GB 11714). */
    static char ofOrganization(CharSequence code) {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            sum += Character.digit(code.charAt(ORGANIZATION_START + i), Character.MAX_RADIX) * ORGANIZATION_WEIGHTS[i];
        }
        return ORGANIZATION_CHECKS.charAt(Math.floorMod(-sum, ORGANIZATION_MODULUS));
    }
}
