package dev.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The sentences that the bundles hold for findings, read as plainly as can be. */
public final class Bundled {

    private static final Properties EN = bundle("en");
    private static final Properties ZH = bundle("zh");

    private Bundled() {}

    /** Returns the filled sentence of a finding, and fails where a language or a value for a place is missing. */
    public static Sentence sentence(Finding finding) {
        Sentence sentence = Sentence.of(text(EN, finding), text(ZH, finding)).fill(finding.values());
        assertFalse(sentence.en().contains("{"), sentence::en);
        assertFalse(sentence.zh().contains("{"), sentence::zh);
        return sentence;
    }

    /** Fails where the code of a finding is another, or its sentence is not whole. */
    public static void assertFinding(String code, Finding finding) {
        assertEquals(code, finding.code());
        sentence(finding);
    }

    private static String text(Properties bundle, Finding finding) {
        return Objects.requireNonNull(bundle.getProperty(finding.code()), finding::code);
    }

    private static Properties bundle(String language) {
        String name = "/dev/governance/json/findings_" + language + ".properties";
        Properties bundle = new Properties();
        try (Reader reader = new InputStreamReader(Bundled.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bundle;
    }
}
