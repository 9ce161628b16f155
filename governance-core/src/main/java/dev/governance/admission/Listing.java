package dev.governance.admission;

import dev.governance.duty.Duty;
import dev.governance.duty.DutyCatalogue;
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
     * Returns the duty that the catalogue takes a request for, whatever the request says of itself. A matter on the negative list
     * that is known by its name or by a keyword in the title is that matter under any other claim; then a claim counts that the
     * catalogue {@linkplain Claim bears out}; then a duty of the very same name. A claim alone lists nothing.
     *
     * @param request the request
     * @param catalogue the catalogue in force
     * @return the duty, or nothing if the request is on no list
     */
    public static Optional<Duty> duty(TaskRequest request, DutyCatalogue catalogue) {
        String letters = TitleSimilarity.normalized(request.title());
        CatalogueWords words = CatalogueWords.of(catalogue);
        return words.forbidden(letters)
                .or(() -> request.duty().flatMap(catalogue::duty).filter(duty -> Claim.isClaimOf(request, duty)))
                .or(() -> words.named(letters));
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
