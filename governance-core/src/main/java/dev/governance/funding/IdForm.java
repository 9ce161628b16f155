package dev.governance.funding;

import static com.google.common.base.Preconditions.checkArgument;

/** The form of ids: neither blank nor padded, without control characters. */
final class IdForm {

    private IdForm() {}

    static void check(String value, String what) {
        checkArgument(!value.isBlank(), "the id of %s is blank", what);
        checkArgument(value.strip().equals(value), "the id of %s is padded with white space: \"%s\"", what, value);
        checkArgument(value.chars().noneMatch(Character::isISOControl), "the id of %s holds a control character", what);
    }
}
