package dev.governance.admission;

import dev.governance.duty.Duty;
import dev.governance.duty.DutyKind;
import java.util.Optional;

/**
 * How what a request says of itself stands to the catalogue in force (职责认领): the catalogue decides, not the request.
 *
 * <p>A request may name the duty of the catalogue that it says it is. That is borne out where its title holds the name of the duty
 * or one of its keywords, whole or as two words one after the other ("低保调查" in "低保申请入户调查核实"). Where the catalogue says
 * which line of business leads, the name of the body that asks holds its characters in their order ("残联" in "区残疾人联合会").
 */
public enum Claim {
    /** It names no duty (未认领). */
    NONE,
    /** The catalogue knows the matter as that duty (认领属实). */
    BORNE_OUT,
    /** The catalogue has no such duty (清单无此职责). */
    NO_SUCH_DUTY,
    /** The catalogue does not know the title as that duty (名不符实). */
    OTHER_MATTER,
    /** The duty is led by another line of business than that of the body that asks (非本部门职责). */
    OTHER_DEPARTMENT;

    /** Returns how a case stands to the catalogue; nothing if the department matters and is not named. */
    static Optional<Claim> of(AdmissionCase one) {
        TaskRequest request = one.request();
        if (request.duty().isPresent()
                && one.duty().filter(known -> isClaimOf(request, known)).isEmpty()) {
            return Optional.of(one.claimed().isPresent() ? OTHER_MATTER : NO_SUCH_DUTY);
        }
        Claim claim = request.duty().isPresent() ? BORNE_OUT : NONE;
        Optional<String> line = one.duty().filter(Claim::isDepartments).flatMap(Duty::department);
        return line.isEmpty()
                ? Optional.of(claim)
                : request.departmentName()
                        .map(name -> TitleRecognition.isLineOf(line.get(), name) ? claim : OTHER_DEPARTMENT);
    }

    /** A claim of what is never asked of communities speaks against the one who makes it, and needs no proof. */
    static boolean isClaimOf(TaskRequest request, Duty duty) {
        return request.duty().equals(Optional.of(duty.id()))
                && (duty.kind() == DutyKind.NEGATIVE || TitleRecognition.bearsOut(duty, request.title()));
    }

    private static boolean isDepartments(Duty duty) {
        return duty.kind().isPermitted() && !duty.lead().isCommunityBody();
    }
}
