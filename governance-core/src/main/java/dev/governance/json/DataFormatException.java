package dev.governance.json;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.Utf8;
import com.google.common.collect.ImmutableList;
import java.util.Locale;

/**
 * The input cannot be read (输入不合格式): every fault of it, up to {@value JsonLimits#FAULTS}, and how many more there
 * are.
 *
 * <p>This is the only exception that the readers of this library throw because of what they read. It holds no part of
 * the input but short echoes. Immutable and thread-safe, as far as an exception is.
 */
public final class DataFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** The most bytes of a message, in UTF-8. */
    private static final int MESSAGE_BYTES = 1900;

    /** The faults that are told one by one. */
    private final ImmutableList<Fault> faults;

    /** How many others there are. */
    private final int more;

    /**
     * Makes an exception of faults.
     *
     * @param faults the faults, at least one, in the order in which they stand in the input; those after the first
     *     {@value JsonLimits#FAULTS} are only counted
     * @param more how many others there are; not negative
     */
    public DataFormatException(Iterable<Fault> faults, int more) {
        super(null, null, false, true);
        ImmutableList<Fault> all = ImmutableList.copyOf(faults);
        checkArgument(!all.isEmpty(), "an input that is refused has a fault");
        checkArgument(more >= 0, "the number of further faults is not negative, but was %s", more);
        this.faults = all.subList(0, Math.min(all.size(), JsonLimits.FAULTS));
        this.more = more + all.size() - this.faults.size();
    }

    /**
     * Makes an exception of one fault.
     *
     * @param fault the fault
     */
    public DataFormatException(Fault fault) {
        this(ImmutableList.of(fault), 0);
    }

    /**
     * Returns the faults.
     *
     * @return from one to {@value JsonLimits#FAULTS} faults, in the order in which they stand in the input
     */
    public ImmutableList<Fault> faults() {
        return faults;
    }

    /**
     * Returns how many faults there are beyond {@link #faults()}.
     *
     * @return a number, not negative
     */
    public int more() {
        return more;
    }

    /**
     * Returns the faults, one on a line, as many as fit into 1,900 bytes, and the number of the others.
     *
     * @param locale Chinese for Chinese sentences, anything else for English ones
     * @return the lines, without a line end after the last
     */
    public String in(Locale locale) {
        StringBuilder lines = new StringBuilder();
        int bytes = 0;
        int told = 0;
        for (Fault fault : faults) {
            String line = fault.in(locale);
            bytes += Utf8.encodedLength(line) + 1;
            if (told > 0 && bytes > MESSAGE_BYTES - 60) {
                break;
            }
            lines.append(told == 0 ? "" : "\n").append(line);
            told++;
        }
        int rest = faults.size() - told + more;
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return rest == 0
                ? lines.toString()
                : lines.append(chinese ? "\n另有 " + rest + " 处错误" : "\nand " + rest + " more")
                        .toString();
    }

    /** Returns the faults in English, as {@link #in} does. */
    @Override
    public String getMessage() {
        return in(Locale.ENGLISH);
    }
}
