package dev.governance.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Sets;
import dev.governance.basics.Finding;
import dev.governance.basics.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/**
 * The sentences of findings by their code, in English and in Chinese (结论语句).
 *
 * <p>{@link #standard()} has those of this library. Embedders add their own with {@link #and}. There is no falling back
 * on the language of the machine: both languages are there for every code. Immutable and thread-safe.
 */
public final class FindingSentences implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The sentences, places unfilled. */
    private final ImmutableSortedMap<String, Sentence> byCode;

    private FindingSentences(Map<String, Sentence> byCode) {
        this.byCode = ImmutableSortedMap.copyOf(byCode);
    }

    private static final class Standard {
        static final FindingSentences SENTENCES = read();

        private static FindingSentences read() {
            try (Reader en = open("findings_en.properties");
                    Reader zh = open("findings_zh.properties")) {
                return read(en, zh);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static FindingSentences read(Reader en, Reader zh) {
            return FindingSentences.read(en, zh);
        }

        private static Reader open(String name) {
            InputStream bundle = FindingSentences.class.getResourceAsStream(name);
            return new InputStreamReader(Objects.requireNonNull(bundle, name), StandardCharsets.UTF_8);
        }
    }

    /**
     * Returns the sentences of this library.
     *
     * @return the sentences
     */
    public static FindingSentences standard() {
        return Standard.SENTENCES;
    }

    /**
     * Returns given sentences.
     *
     * @param byCode the sentences by their code
     * @return the sentences
     */
    public static FindingSentences of(Map<String, Sentence> byCode) {
        return new FindingSentences(byCode);
    }

    /**
     * Reads two bundles in the form of {@link Properties}: the key is the code, {@code {name}} is a place.
     *
     * @param en the English bundle; it is not closed
     * @param zh the Chinese bundle; it is not closed
     * @return the sentences
     * @throws IllegalArgumentException if a code is in one bundle alone, or twice in one
     * @throws UncheckedIOException if a reader fails
     */
    public static FindingSentences read(Reader en, Reader zh) {
        Map<String, String> english = bundle(en);
        Map<String, String> chinese = bundle(zh);
        checkArgument(
                english.keySet().equals(chinese.keySet()),
                "codes in one language alone: %s",
                Sets.symmetricDifference(english.keySet(), chinese.keySet()));
        ImmutableMap.Builder<String, Sentence> byCode = ImmutableMap.builder();
        english.forEach((code, text) -> byCode.put(code, Sentence.of(text, chinese.getOrDefault(code, ""))));
        return new FindingSentences(byCode.buildOrThrow());
    }

    private static Map<String, String> bundle(Reader reader) {
        ImmutableSortedMap.Builder<String, String> byCode = ImmutableSortedMap.naturalOrder();
        try {
            new Properties() {
                private static final long serialVersionUID = 1L;

                @Override
                public synchronized Object put(Object code, Object text) {
                    byCode.put((String) code, (String) text);
                    return this;
                }
            }.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byCode.buildOrThrow();
    }

    /**
     * Returns the sentences of both; where both have a code, the other's.
     *
     * @param other the sentences that come first
     * @return the sentences of both
     */
    public FindingSentences and(FindingSentences other) {
        return new FindingSentences(ImmutableMap.<String, Sentence>builder()
                .putAll(byCode)
                .putAll(other.byCode)
                .buildKeepingLast());
    }

    /**
     * Returns what a finding says: its own sentence, or that of its code, with the places filled. For a code that is
     * not known it is the code with the values.
     *
     * @param finding the finding
     * @return the sentence
     */
    public Sentence sentence(Finding finding) {
        Sentence known = finding.sentence().orElse(byCode.get(finding.code()));
        if (known != null) {
            return known.fill(finding.values());
        }
        String plain = finding.values().isEmpty() ? finding.code() : finding.code() + " " + finding.values();
        return Sentence.of(plain, plain);
    }

    /**
     * Returns the same finding with its sentence in it, so that it can be told without these sentences.
     *
     * @param finding the finding
     * @return the finding with a sentence, its places unfilled
     */
    public Finding withSentence(Finding finding) {
        if (finding.sentence().isPresent()) {
            return finding;
        }
        Sentence known = byCode.get(finding.code());
        Finding.Builder told = Finding.builder(finding.code());
        return told.from(finding)
                .sentence(known != null ? known : sentence(finding))
                .build();
    }

    /**
     * Returns the sentences by their code.
     *
     * @return the sentences, places unfilled, in the order of their codes
     */
    public ImmutableSortedMap<String, Sentence> byCode() {
        return byCode;
    }

    /** Tells whether the other has the same sentences for the same codes. */
    @Override
    public boolean equals(Object other) {
        return other instanceof FindingSentences sentences && sentences.byCode.equals(byCode);
    }

    @Override
    public int hashCode() {
        return byCode.hashCode();
    }

    /** Returns how many codes there are. */
    @Override
    public String toString() {
        return "sentences of " + byCode.size() + " codes";
    }
}
