package dev.governance.examples;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.governance.admission.AdmissionCase;
import dev.governance.admission.AdmissionVocabulary;
import dev.governance.admission.BurdenIndex;
import dev.governance.admission.CommunityLoad;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.HolidayCalendar;
import dev.governance.duty.DutyCatalogue;
import dev.governance.json.JsonFormat;
import dev.governance.json.PolicyDocuments;
import dev.governance.json.Source;
import dev.governance.place.DivisionCode;
import dev.governance.policy.PolicyDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The samples as the library reads them, from the class path. */
final class Samples {

    private static final JsonFormat FORMAT = JsonFormat.standard();

    private Samples() {}

    static DutyCatalogue catalogue() {
        return FORMAT.read(source("catalogue.json"), DutyCatalogue.class);
    }

    static ImmutableList<TaskRequest> requests() {
        return lines("requests.jsonl", TaskRequest.class);
    }

    static ImmutableMap<DivisionCode, CommunityLoad> loads() {
        Map<String, CommunityLoad> read = FORMAT.read(source("loads.json"), new TypeReference<>() {});
        ImmutableMap.Builder<DivisionCode, CommunityLoad> loads = ImmutableMap.builder();
        read.forEach((code, load) -> loads.put(DivisionCode.parse(code), load));
        return loads.buildOrThrow();
    }

    static HolidayCalendar calendar() {
        return FORMAT.read(
                Source.of("holidays-china.json", bytes("/dev/governance/json/holidays-china.json")),
                HolidayCalendar.class);
    }

    static BurdenIndex burden(String name) {
        return FORMAT.read(source(name), BurdenIndex.class);
    }

    static PolicyDocument<AdmissionCase> policy(String name) {
        return PolicyDocuments.read(source(name), AdmissionVocabulary.vocabulary());
    }

    static <T> ImmutableList<T> lines(String name, Class<T> type) {
        ImmutableList.Builder<T> values = ImmutableList.builder();
        FORMAT.lines(source(name), type).forEachRemaining(entry -> values.add(entry.value()));
        return values.build();
    }

    static String text(String name) {
        return new String(bytes("samples/" + name), StandardCharsets.UTF_8);
    }

    private static Source source(String name) {
        return Source.of(name, bytes("samples/" + name));
    }

    private static byte[] bytes(String name) {
        try (InputStream stream = Samples.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("nothing is called " + name);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
