package dev.governance.examples.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.google.common.collect.ImmutableMap;
import dev.governance.admission.AdmissionStandard;
import dev.governance.admission.CommunityLoad;
import dev.governance.admission.TaskAdmission;
import dev.governance.basics.HolidayCalendar;
import dev.governance.basics.WorkingCalendar;
import dev.governance.duty.DutyCatalogue;
import dev.governance.examples.edge.Input;
import dev.governance.examples.gate.CommunityLoads;
import dev.governance.examples.gate.Gate;
import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.json.StandardNorms;
import dev.governance.place.DivisionCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** What a gate is made of, from files and from the sample district in the jar. */
final class GateFiles {

    static final String CATALOGUE = "catalogue.json";
    static final String LOADS = "loads.json";
    static final String REQUESTS = "requests.jsonl";

    private static final String NAMES = "district-310101.csv";
    private static final String HOLIDAYS = "/dev/governance/json/holidays-china.json";

    private GateFiles() {}

    /** The gate of the sample district, with the standard policy and the figures of the Shanghai example. */
    static Gate sample(LocalDate day) {
        try (Input catalogue = Input.sample(CATALOGUE);
                Input loads = Input.sample(LOADS)) {
            return new Gate(
                    TaskAdmission.standard(StandardNorms.all(), day, StandardNorms.shanghaiExample()),
                    catalogue(catalogue),
                    loads(loads),
                    calendar(),
                    day,
                    Optional.of(AdmissionStandard.of(StandardNorms.all(), day, StandardNorms.shanghaiExample())),
                    true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DutyCatalogue catalogue(Input input) {
        return JsonFormat.standard().read(input.source(), DutyCatalogue.class);
    }

    static CommunityLoads loads(Input input) throws IOException {
        ImmutableMap<DivisionCode, CommunityLoad> byCommunity = JsonFormat.standard()
                .read(input.source(), new TypeReference<ImmutableMap<DivisionCode, CommunityLoad>>() {});
        return CommunityLoads.of(byCommunity, names());
    }

    /** What the divisions of the sample district are called, whose codes and names are real. */
    static ImmutableMap<DivisionCode, String> names() throws IOException {
        try (Input input = Input.sample(NAMES)) {
            return new String(input.bytes(1 << 20), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .collect(ImmutableMap.toImmutableMap(cells -> DivisionCode.parse(cells[0]), cells -> cells[2]));
        }
    }

    static WorkingCalendar calendar() throws IOException {
        try (InputStream stream = HolidayCalendar.class.getResourceAsStream(HOLIDAYS)) {
            Source source = Source.of(HOLIDAYS, Objects.requireNonNull(stream, HOLIDAYS));
            return JsonFormat.standard().read(source, HolidayCalendar.class);
        }
    }
}
