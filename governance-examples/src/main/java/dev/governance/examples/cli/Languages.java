package dev.governance.examples.cli;

import java.util.Locale;

/** The languages of the command line (语言). */
final class Languages {

    private Languages() {}

    static Locale of(String name) {
        return switch (name) {
            case "zh" -> Locale.CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> throw RefusedException.usage("--lang: en or zh, not " + name);
        };
    }
}
