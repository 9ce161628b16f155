package dev.governance.examples.gate;

import com.google.common.base.Strings;
import dev.governance.json.Echo;
import java.util.ArrayList;
import java.util.List;

/**
 * A table for a terminal (文本表格): the first column to the left, numbers to the right, a Chinese sign as wide as two Latin ones.
 *
 * <p>Not thread-safe.
 */
public final class Columns {

    private final List<List<String>> rows = new ArrayList<>();
    private final int textColumns;

    /**
     * Makes a table.
     *
     * @param textColumns how many columns, from the left, hold text; the others hold numbers
     */
    public Columns(int textColumns) {
        this.textColumns = textColumns;
    }

    /**
     * Adds a row.
     *
     * @param cells its cells; controls in them are shown as escapes
     * @return this table
     */
    public Columns row(String... cells) {
        rows.add(List.of(cells).stream().map(Echo::escape).toList());
        return this;
    }

    /**
     * Returns the table, two blanks before each line and a line feed after it.
     *
     * @return the text
     */
    public String print() {
        int count = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[count];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                String room = Strings.repeat(" ", widths[i] - width(row.get(i)));
                line.append("  ").append(i < textColumns ? row.get(i) + room : room + row.get(i));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }

    /**
     * Returns how wide a text is on a terminal.
     *
     * @param text the text
     * @return in Latin signs
     */
    public static int width(String text) {
        return text.codePoints().map(Columns::width).sum();
    }

    private static int width(int sign) {
        int type = Character.getType(sign);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = sign >= 0x1100 && sign <= 0x115F
                || sign >= 0x2E80 && sign <= 0xA4CF
                || sign >= 0xAC00 && sign <= 0xD7A3
                || sign >= 0xF900 && sign <= 0xFAFF
                || sign >= 0xFE30 && sign <= 0xFE6F
                || sign >= 0xFF00 && sign <= 0xFF60
                || sign >= 0xFFE0 && sign <= 0xFFE6
                || sign >= 0x1F300 && sign <= 0x1FAFF
                || sign >= 0x20000 && sign <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
