package dev.governance.examples.cli;

import java.util.Locale;

/** The languages that the program speaks. */
public enum Language {
    /** English. */
    EN(Locale.ENGLISH),
    /** Chinese. */
    ZH(Locale.SIMPLIFIED_CHINESE);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** Returns the locale for sentences; numbers and dates are written the same in both. */
    public Locale locale() {
        return locale;
    }
}
