package dev.governance.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Citation;
import dev.governance.basics.Finding;
import dev.governance.basics.Money;
import dev.governance.basics.Sentence;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.statistics.Statistics;

class JsonFormatProperties {

    private static final JsonFormat FORMAT = JsonFormat.standard();

    /** Texts of whole characters, the odd ones among them. */
    static Arbitrary<String> texts() {
        return Arbitraries.integers()
                .between(0, 0x10FFFF)
                .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
                .edgeCases(edges ->
                        edges.add(0, 9, 10, 13, 0x22, 0x5C, 0x7F, 0x9B, 0x202E, 0x2028, 0xFEFF, 0x1F600, 0x7F51))
                .list()
                .ofMaxSize(12)
                .map(signs -> new String(signs.stream().mapToInt(i -> i).toArray(), 0, signs.size()));
    }

    @Provide
    Arbitrary<Everything> everything() {
        Arbitrary<Everything.Part> parts = Arbitraries.lazyOf(
                () -> Arbitraries.integers().greaterOrEqual(0).map(Everything.Part.Leaf::new),
                () -> parts().list().ofMaxSize(2).map(Everything.Part.Branch::new));
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 100_000).map(LocalDate.of(1900, 1, 1)::plusDays);
        Arbitrary<BigDecimal> decimals = Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                        Arbitraries.integers().between(-19, 40))
                .as(BigDecimal::new);
        return Combinators.combine(
                        texts(),
                        Arbitraries.longs(),
                        decimals,
                        days,
                        parts,
                        texts().list().ofMaxSize(3))
                .as((text, number, decimal, day, part, list) -> new Everything(
                        text,
                        (int) (long) number,
                        number,
                        BigInteger.valueOf(number).pow(3),
                        decimal,
                        Double.longBitsToDouble(number & ~(1L << 62)),
                        number % 2 == 0,
                        Everything.Kind.values()[number > 0 ? 1 : 0],
                        day,
                        Instant.ofEpochSecond(day.toEpochDay() * 86_400L, (int) number.longValue() & 0x1FFFFFFF),
                        Money.ofFen(number),
                        new Everything.Code("Z9"),
                        list.isEmpty() ? Optional.empty() : Optional.of(text),
                        list.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) (long) number),
                        ImmutableList.copyOf(list),
                        List.of((int) (long) number),
                        number > 0 ? ImmutableSet.of() : ImmutableSet.copyOf(Everything.Kind.values()),
                        ImmutableMap.of(text, 1),
                        part));
    }

    private static Arbitrary<Everything.Part> parts() {
        return Arbitraries.integers().greaterOrEqual(0).map(Everything.Part.Leaf::new);
    }

    @Provide
    Arbitrary<Finding> findings() {
        Arbitrary<String> texts = texts().filter(text -> !text.isBlank());
        Arbitrary<Sentence> sentences = Combinators.combine(texts, texts).as(Sentence::of);
        Arbitrary<Citation> citations =
                texts.map(text -> Citation.builder().document(text).build());
        return Combinators.combine(
                        Arbitraries.of("a.b", "grid.below-minimum", "x"),
                        Arbitraries.of(Finding.Severity.class),
                        texts.optional(),
                        sentences.optional(),
                        citations.list().ofMaxSize(2),
                        Arbitraries.maps(texts, texts()).ofMaxSize(3))
                .as((code, severity, subject, sentence, cited, values) -> {
                    Finding.Builder finding = Finding.builder(code);
                    finding.severity(severity).subject(subject).sentence(sentence);
                    return finding.addAllCitations(cited).putAllValues(values).build();
                });
    }

    @Property
    void readsWhatItWrote(@ForAll("everything") Everything value) {
        String written = FORMAT.write(value);

        Everything read = FORMAT.read(Source.of("a", written), Everything.class);

        assertEquals(value, read);
        assertEquals(written, FORMAT.write(read));
    }

    @Property
    void readsTheFindingsThatItWrote(@ForAll("findings") Finding finding) {
        assertEquals(finding, FORMAT.read(Source.of("a", FORMAT.write(finding)), Finding.class));
    }

    @Property
    void neverThrowsAnythingElse(@ForAll byte[] bytes) {
        takes(bytes);
    }

    @Property(tries = 10_000)
    void decidesAsTheFastWayDoesOnDamagedDocuments(@ForAll("damaged") byte[] bytes) throws IOException {
        boolean taken = takes(bytes);

        assertEquals(fast(bytes), taken);
        Statistics.label("taken").collect(taken).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 2);
            coverage.check(false).percentage(share -> share > 50);
        });
    }

    @Property(tries = 100_000)
    @Tag("long")
    void decidesAsTheFastWayDoesOnManyDamagedDocuments(@ForAll("damaged") byte[] bytes) throws IOException {
        assertEquals(fast(bytes), takes(bytes));
    }

    /** Whether the slow way alone, which finds the faults, takes the bytes. */
    private static boolean takes(byte[] bytes) {
        Passage passage = Passage.of("a", bytes);
        try {
            if (Encodings.fault(passage).isPresent()) {
                FORMAT.read(Source.of("a", bytes), Everything.class);
            }
            new FaultFinder(passage, FORMAT.mapper(), FORMAT.shapes())
                    .read(FORMAT.mapper().constructType(Everything.class));
            return true;
        } catch (DataFormatException e) {
            assertEquals(true, e.getMessage().getBytes(StandardCharsets.UTF_8).length < 2000, e::getMessage);
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether databind, set up strictly, takes the bytes. */
    private static boolean fast(byte[] bytes) throws IOException {
        Passage passage = Passage.of("a", bytes);
        if (Encodings.fault(passage).isPresent() || passage.mayHaveSurrogateEscapes()) {
            return takes(bytes);
        }
        try {
            return FORMAT.mapper().readerFor(Everything.class).readValue(bytes, passage.from(), passage.length())
                    != null;
        } catch (IOException e) {
            return false;
        }
    }

    /** A document with one part of it replaced by a part that may or may not fit. */
    @Provide
    Arbitrary<byte[]> damaged() {
        Arbitrary<String> parts = Arbitraries.of(
                "null",
                "true",
                "0",
                "-0",
                "1.0",
                "1e2",
                "1e999",
                "\"\"",
                "\"GRID\"",
                "\"2026-02-29\"",
                "\"1900-01-01\"",
                "[]",
                "[null]",
                "[\"GRID\",\"GRID\"]",
                "{}",
                "{\"is\":\"leaf\",\"size\":0}",
                "{\"is\":\"branch\"}",
                "{\"a\":1,\"a\":1}",
                "NaN",
                "01",
                "\"\\u0041\"",
                "\"\ud83d\ude00\"",
                "99999999999",
                "",
                " ",
                "x",
                "}",
                "//");
        Arbitrary<String> whole = Combinators.combine(Arbitraries.of(Everything.JSON.keySet()), parts)
                .as(Everything::with);
        Arbitrary<String> cut = Combinators.combine(
                        whole, parts, Arbitraries.integers().between(0, 400))
                .as((text, part, at) -> {
                    int place = Math.min(at, text.length());
                    return text.substring(0, place) + part + text.substring(Math.min(place + at % 5, text.length()));
                });
        Arbitrary<byte[]> bytes = cut.map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> flipped = Combinators.combine(
                        whole, Arbitraries.integers().between(0, 1000), Arbitraries.bytes())
                .as((text, at, unit) -> {
                    byte[] all = text.getBytes(StandardCharsets.UTF_8);
                    all[at % all.length] = unit;
                    return all;
                });
        return Arbitraries.oneOf(whole.map(text -> text.getBytes(StandardCharsets.UTF_8)), bytes, flipped);
    }
}
