package dev.governance.examples.duties;

import com.google.common.collect.ImmutableSet;
import dev.governance.basics.Sentence;
import dev.governance.duty.DutyActor;
import dev.governance.duty.DutyKind;
import dev.governance.duty.MatrixCell;
import dev.governance.duty.MatrixRow;
import dev.governance.duty.Responsibility;
import dev.governance.duty.ResponsibilityMatrix;
import dev.governance.examples.edge.TextTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A matrix told in letters (责任矩阵文本): what is listed; with {@code +} what is done and not listed, with {@code -} what is listed and
 * not done.
 *
 * <p>Immutable and thread-safe.
 *
 * @param matrix the matrix
 * @param withInventory whether an inventory stands beside the catalogue
 * @param locale Chinese or English
 */
public record MatrixText(ResponsibilityMatrix matrix, boolean withInventory, Locale locale) {

    /**
     * Returns the letter of a way of taking part.
     *
     * @param way the way
     * @param locale Chinese or English
     * @return one letter
     */
    public static String letter(Responsibility way, Locale locale) {
        return (switch (way) {
                    case LEAD -> Sentence.of("L", "主");
                    case ASSIST -> Sentence.of("A", "协");
                    case SUPERVISE -> Sentence.of("S", "督");
                    case CONSULTED -> Sentence.of("C", "询");
                })
                .in(locale);
    }

    /**
     * Returns the actors that take part in anything; the seven of a community always do.
     *
     * @param matrix the matrix
     * @return the columns, in their order
     */
    public static List<DutyActor> columns(ResponsibilityMatrix matrix) {
        return Arrays.stream(DutyActor.values())
                .filter(actor -> actor.compareTo(DutyActor.PROPERTY_FIRM) <= 0
                        || matrix.rows().stream()
                                .flatMap(row -> row.cell(actor).stream())
                                .anyMatch(cell -> !cell.listed().isEmpty() || cell.lines() > 0))
                .toList();
    }

    /**
     * Returns the table.
     *
     * @return a line for each duty, and one that explains the letters
     */
    public String whole() {
        List<DutyActor> columns = columns(matrix);
        List<String> header = new ArrayList<>(List.of(
                Sentence.of("duty", "编号").in(locale), Sentence.of("name", "事项").in(locale)));
        columns.forEach(actor -> header.add(DutyWords.of(actor).in(locale)));
        TextTable table = new TextTable(header);
        for (MatrixRow row : matrix.rows()) {
            List<Object> cells = new ArrayList<>(List.of(row.duty(), row.name().in(locale)));
            columns.forEach(actor ->
                    cells.add(row.cell(actor).map(cell -> cell(row, cell)).orElse("")));
            table.row(cells.toArray());
        }
        return table
                + Sentence.of(
                                "\nL leads, A assists, S supervises, C is consulted; + done and not listed, - listed and not done.\n",
                                "\n主=主责，协=协助，督=监督，询=征询；+ 为清单外实做，- 为清单有而未做。\n")
                        .in(locale);
    }

    /**
     * Returns what is listed and not done. That nobody does what is on the negative list is no lack.
     *
     * @param row a row
     * @param cell a cell of it
     * @return the ways of taking part that are missing
     */
    public static ImmutableSet<Responsibility> missing(MatrixRow row, MatrixCell cell) {
        return row.kind() == DutyKind.NEGATIVE ? ImmutableSet.of() : cell.missing();
    }

    private String cell(MatrixRow row, MatrixCell cell) {
        if (!withInventory) {
            return letters("", cell.listed());
        }
        List<Responsibility> kept =
                cell.listed().stream().filter(way -> cell.done().contains(way)).toList();
        return (letters("", kept) + letters(" +", cell.extra()) + letters(" -", missing(row, cell))).strip();
    }

    private String letters(String sign, Collection<Responsibility> ways) {
        return ways.stream().sorted().map(way -> sign + letter(way, locale)).collect(Collectors.joining());
    }
}
