package dev.governance.examples;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import dev.governance.admission.AdmissionCase;
import dev.governance.admission.AdmissionRegister;
import dev.governance.admission.AdmissionVocabulary;
import dev.governance.admission.BurdenIndex;
import dev.governance.admission.CommunityLoad;
import dev.governance.admission.TaskAdmission;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.HolidayCalendar;
import dev.governance.duty.DutyCatalogue;
import dev.governance.json.JsonFormat;
import dev.governance.json.PolicyDocuments;
import dev.governance.json.Source;
import dev.governance.json.StandardNorms;
import dev.governance.place.DivisionCode;
import dev.governance.place.DivisionLevel;
import dev.governance.policy.AdmissionPolicy;
import dev.governance.policy.Decision;
import dev.governance.policy.PolicyDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** The samples as the library reads them, from the class path. */
final class Samples {

    private static final JsonFormat FORMAT = JsonFormat.standard();

    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final DutyCatalogue CATALOGUE = catalogue();
    private static final ImmutableMap<DivisionCode, CommunityLoad> LOADS = loads();
    private static final HolidayCalendar CALENDAR = calendar();
    private static final AdmissionPolicy<AdmissionCase> POLICY =
            TaskAdmission.standard(StandardNorms.all(), DAY, StandardNorms.shanghaiExample());

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

    /** The communities of the district. */
    static ImmutableSet<DivisionCode> communities() {
        return text("district-310101.csv")
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .filter(cells -> DivisionLevel.valueOf(cells[1]) == DivisionLevel.VILLAGE)
                .map(cells -> DivisionCode.parse(cells[0], DivisionLevel.VILLAGE))
                .collect(toImmutableSet());
    }

    /** A request as a case, with the load of the community that has the least room. */
    static AdmissionCase subject(TaskRequest request) {
        Optional<CommunityLoad> tightest = request.communities().stream()
                .map(code -> requireNonNull(LOADS.get(code), code::toString))
                .min(Comparator.comparingLong(load -> load.capacity() - load.carried()));
        return AdmissionCase.of(request, CATALOGUE, tightest, CALENDAR, DAY);
    }

    /** What the standard policy says of a request, with the figures of the Shanghai example profile. */
    static Decision decision(TaskRequest request) {
        return POLICY.decide(subject(request));
    }

    static HolidayCalendar calendar() {
        return FORMAT.read(
                Source.of("holidays-china.json", bytes("/dev/governance/json/holidays-china.json")),
                HolidayCalendar.class);
    }

    static AdmissionRegister register() {
        return FORMAT.read(source("register.json"), AdmissionRegister.class);
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
