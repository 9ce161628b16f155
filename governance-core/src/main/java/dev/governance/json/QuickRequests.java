package dev.governance.json;

import dev.governance.admission.Consultation;
import dev.governance.admission.EmergencyGround;
import dev.governance.admission.Role;
import dev.governance.admission.SubjectKind;
import dev.governance.admission.TaskId;
import dev.governance.admission.TaskRequest;
import dev.governance.basics.Citation;
import dev.governance.basics.DateSpan;
import dev.governance.basics.Money;
import dev.governance.duty.DutyId;
import dev.governance.duty.Power;
import dev.governance.duty.TransferPackage;
import dev.governance.duty.Workload;
import dev.governance.organization.OrganizationId;
import dev.governance.organization.UnifiedSocialCreditCode;
import dev.governance.place.DivisionCode;
import java.io.IOException;

/**
 * Reads requests of the plain form token by token: departments send them by the hundred thousand, and databind, which sets each
 * field by reflection, was what took longest.
 *
 * <p>What it reads is equal to what {@link JsonFormat} reads otherwise, and what that refuses it does not read: both are held
 * by a test. All types check themselves, as ever.
 */
final class QuickRequests {

    private QuickRequests() {}

    static TaskRequest request(Tokens in) throws IOException {
        TaskRequest.Builder request = TaskRequest.builder();
        int asked = 0;
        in.object();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "id" -> request.id(in.text(TaskId::of));
                case "department" -> request.department(in.text(OrganizationId::of));
                case "departmentName" -> request.departmentName(in.text());
                case "creditCode" -> request.creditCode(in.text(UnifiedSocialCreditCode::parse));
                case "title" -> request.title(in.text());
                case "kind" -> request.kind(in.name(SubjectKind.class));
                case "duty" -> request.duty(in.text(DutyId::of));
                case "role" -> request.role(in.name(Role.class));
                case "communities" ->
                    asked = in.elements(code -> request.addCommunities(DivisionCode.parse(code.text())));
                case "legalBasis" -> request.legalBasis(in.list(QuickRequests::citation));
                case "askedOn" -> request.askedOn(in.date());
                case "start" -> request.start(in.date());
                case "longTerm" -> request.longTerm(in.flag());
                case "period" -> request.period(in.text(DateSpan::parse));
                case "workload" -> request.workload(workload(in));
                case "materials" -> request.materials(Money.ofFen(in.longNumber()));
                case "fixedCost" -> request.fixedCost(Money.ofFen(in.longNumber()));
                case "requiredPowers" -> request.requiredPowers(in.set(power -> power.name(Power.class)));
                case "transfer" -> request.transfer(transfer(in));
                case "consultation" -> request.consultation(consultation(in));
                case "emergency" -> request.emergency(in.name(EmergencyGround.class));
                case "invented" -> request.invented(in.flag());
                default -> throw Tokens.unusual();
            }
        }
        TaskRequest read = request.build();
        in.require(read.communities().size() == asked); // none twice
        return read;
    }

    private static Citation citation(Tokens in) throws IOException {
        Citation.Builder citation = Citation.builder();
        in.object();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "document" -> citation.document(in.text());
                case "article" -> citation.article(in.text());
                case "version" -> citation.version(in.date());
                case "url" -> citation.url(in.text());
                default -> throw Tokens.unusual();
            }
        }
        return citation.build();
    }

    private static TransferPackage transfer(Tokens in) throws IOException {
        TransferPackage.Builder transfer = TransferPackage.builder();
        in.object();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "powers" -> transfer.powers(in.set(power -> power.name(Power.class)));
                case "funds" -> transfer.funds(Money.ofFen(in.longNumber()));
                case "fundsSource" -> transfer.fundsSource(in.text());
                case "paymentPlan" -> transfer.paymentPlan(in.text());
                case "staff" -> transfer.staff(in.number());
                case "dataAndEquipment" -> transfer.dataAndEquipment(in.list(Tokens::text));
                case "training" -> transfer.training(in.text());
                case "standards" -> transfer.standards(in.text());
                default -> throw Tokens.unusual();
            }
        }
        return transfer.build();
    }

    private static Workload workload(Tokens in) throws IOException {
        Integer hours = null;
        Integer times = null;
        in.object();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "hoursEach" -> hours = in.number();
                case "timesPerYear" -> times = in.number();
                default -> throw Tokens.unusual();
            }
        }
        if (hours == null || times == null) {
            throw Tokens.unusual();
        }
        return Workload.of(hours, times);
    }

    private static Consultation consultation(Tokens in) throws IOException {
        Integer asked = null;
        Integer inFavour = null;
        Integer against = null;
        in.object();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "committeesAsked" -> asked = in.number();
                case "inFavour" -> inFavour = in.number();
                case "against" -> against = in.number();
                default -> throw Tokens.unusual();
            }
        }
        if (asked == null || inFavour == null || against == null) {
            throw Tokens.unusual();
        }
        return new Consultation(asked, inFavour, against);
    }
}
