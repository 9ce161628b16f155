package dev.governance.worker;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.governance.basics.DateSpan;
import dev.governance.place.DivisionCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gathers employments by community and says which communities may be told of. Not thread-safe; lives for one review. */
final class RetentionCells {

    private final SurvivalCurve curve;
    private final DateSpan period;
    private final LocalDate to;
    private final int monthsAhead;
    private final TreeMap<DivisionCode, List<DateSpan>> cells = new TreeMap<>();

    RetentionCells(SurvivalCurve curve, DateSpan period, LocalDate to, int monthsAhead) {
        this.curve = curve;
        this.period = period;
        this.to = to;
        this.monthsAhead = monthsAhead;
    }

    void add(Employment employment) {
        cells.computeIfAbsent(employment.community(), code -> new ArrayList<>()).add(employment.during());
    }

    int size() {
        return cells.size();
    }

    ImmutableList<VacancyRisk> told(int smallestCell) {
        checkArgument(smallestCell >= 1, "the smallest cell has a person or more, not %s", smallestCell);
        List<DivisionCode> bySize = cells.keySet().stream()
                .sorted(Comparator.comparing((DivisionCode code) -> present(code))
                        .thenComparing(code -> code))
                .toList();
        int hidden = (int)
                bySize.stream().filter(code -> present(code) < smallestCell).count();
        Set<DivisionCode> told =
                new TreeSet<>(bySize.subList(Math.min(bySize.size(), hidden == 1 ? 2 : hidden), bySize.size()));
        return told.stream().map(this::risk).collect(toImmutableList());
    }

    /** How many people the figures of a community are of: those who are there at the end. */
    private long present(DivisionCode community) {
        return spans(community).stream().filter(this::isPresent).count();
    }

    private List<DateSpan> spans(DivisionCode community) {
        return Objects.requireNonNull(cells.get(community));
    }

    private boolean isPresent(DateSpan during) {
        return during.to().map(left -> !left.isBefore(to)).orElse(true);
    }

    private VacancyRisk risk(DivisionCode community) {
        double exits = 0;
        for (DateSpan during : spans(community)) {
            if (isPresent(during)) {
                exits += curve.leaving(Tenure.of(during, to).months(), monthsAhead);
            }
        }
        return VacancyRisk.builder()
                .community(community)
                .retention(Retention.of(spans(community), period))
                .expectedExits(new BigDecimal(Double.toString(exits)).setScale(2, RoundingMode.HALF_UP))
                .build();
    }
}
