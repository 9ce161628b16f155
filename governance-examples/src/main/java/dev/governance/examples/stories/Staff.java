package dev.governance.examples.stories;

import dev.governance.json.JsonFormat;
import dev.governance.json.Source;
import dev.governance.place.DivisionCode;
import dev.governance.worker.Education;
import dev.governance.worker.Employment;
import dev.governance.worker.EmploymentId;
import dev.governance.worker.PayScale;
import dev.governance.worker.PostId;
import dev.governance.worker.Qualification;
import dev.governance.worker.WorkerId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;

/** An invented worker and the scale of three posts and 18 grades of the samples. */
final class Staff {

    static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    static final DivisionCode COMMUNITY = DivisionCode.parse("310101002001");

    private Staff() {}

    static PayScale scale() {
        try (InputStream json = Staff.class.getResourceAsStream("/dev/governance/examples/samples/pay-scale.json")) {
            return JsonFormat.standard()
                    .read(Source.of("pay-scale.json", Objects.requireNonNull(json)), PayScale.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An ordinary worker with a bachelor's degree, hired on 1 July of a year without community work before. */
    static Employment.Builder worker(String id, String worker, int year) {
        LocalDate hired = LocalDate.of(year, 7, 1);
        return Employment.builder()
                .id(EmploymentId.of(id))
                .worker(WorkerId.of(worker))
                .community(COMMUNITY)
                .post(PostId.of("ordinary"))
                .qualification(
                        Qualification.builder().education(Education.BACHELOR).build())
                .serviceSince(hired)
                .hiredOn(hired);
    }
}
