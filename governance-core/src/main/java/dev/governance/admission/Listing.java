package dev.governance.admission;

import dev.governance.duty.Duty;
import dev.governance.duty.DutyCatalogue;
import dev.governance.duty.DutyKind;
import java.util.Optional;

/** On which list of the catalogue in force a request stands (所属清单). */
public enum Listing {
    /** Done by the community body itself under the law (依法履职). */
    STATUTORY,
    /** A matter in which the community body helps (依法协助). */
    ASSIST,
    /** Never asked of a community body (负面清单). */
    NEGATIVE,
    /** A certificate that a community body issues (出具证明). */
    CERTIFICATE,
    /** A service whose power was delegated (赋权). */
    DELEGATED,
    /** Bought (购买服务). */
    PURCHASED,
    /** On no list (清单外). */
    UNLISTED;

    /**
     * Returns the duty that a request is, whatever it says it is. A matter on the negative list that is known by its name or
     * by a keyword in the title is that matter under any other claim; then the claim counts; then a permitted duty of the
     * very same name.
     *
     * @param request the request
     * @param catalogue the catalogue in force
     * @return the duty, or nothing if the request is on no list
     */
    public static Optional<Duty> duty(TaskRequest request, DutyCatalogue catalogue) {
        for (Duty duty : catalogue.duties(DutyKind.NEGATIVE)) {
            if (isNamed(duty, request.title())) {
                return Optional.of(duty);
            }
        }
        return request.duty().flatMap(catalogue::duty).or(() -> catalogue.named(request.title()));
    }

    private static boolean isNamed(Duty duty, String title) {
        for (String keyword : duty.keywords()) {
            if (title.contains(keyword)) {
                return true;
            }
        }
        return title.equals(duty.name().zh());
    }

    /**
     * Returns the list of a duty.
     *
     * @param duty a duty, if there is one
     * @return its list, or that there is none
     */
    public static Listing of(Optional<Duty> duty) {
        return duty.map(found -> valueOf(found.kind().name())).orElse(UNLISTED);
    }
}
