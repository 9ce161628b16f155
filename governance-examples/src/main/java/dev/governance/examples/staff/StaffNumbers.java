package dev.governance.examples.staff;

import dev.governance.basics.Norms;
import dev.governance.basics.ProfileId;
import dev.governance.staffing.GridStaffingStandard;
import dev.governance.staffing.PostingStandard;
import dev.governance.worker.StaffingStandard;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The numbers of a staffing (配备参数), of one profile on one day.
 *
 * @param day the day
 * @param profile whose numbers
 * @param grids how many workers a grid has
 * @param posting what counts when workers are posted
 * @param staffing how many workers there should be in all, where the profile says so
 */
public record StaffNumbers(
        LocalDate day,
        ProfileId profile,
        GridStaffingStandard grids,
        PostingStandard posting,
        Optional<StaffingStandard> staffing) {

    /**
     * Reads the numbers.
     *
     * @param norms the norms
     * @param day the day
     * @param profile whose numbers
     * @return the numbers
     * @throws IllegalArgumentException if a number for grids or posts has no value on the day
     */
    public static StaffNumbers of(Norms norms, LocalDate day, ProfileId profile) {
        return new StaffNumbers(
                day,
                profile,
                GridStaffingStandard.of(norms, day, profile),
                PostingStandard.of(norms, day, profile),
                staffing(norms, day, profile));
    }

    private static Optional<StaffingStandard> staffing(Norms norms, LocalDate day, ProfileId profile) {
        try {
            return Optional.of(StaffingStandard.of(norms, day, profile));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
