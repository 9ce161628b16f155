package dev.governance.benchmarks.lines;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a run over a file took.
 *
 * @param lines lines written, counted when the time was taken
 * @param wallMillis time on the wall, in milliseconds
 * @param cpuMillis CPU time of the whole machine with its collector and compiler, from its start, in milliseconds
 * @param heapKibibytes the highest use of the heap, summed over its parts, in KiB
 */
public record LinesCost(long lines, long wallMillis, long cpuMillis, long heapKibibytes) {

    /**
     * Runs a row in this virtual machine.
     *
     * @param row what is done
     * @param in the file of requests
     * @param out the file of answers
     * @return what it took
     * @throws IOException if a file cannot be read or written
     */
    public static LinesCost of(LinesRow row, Path in, Path out) throws IOException {
        long start = System.nanoTime();
        row.run(in, out);
        long wall = System.nanoTime() - start;
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(use -> use.getUsed())
                .sum();
        long cpu = system.getProcessCpuTime();
        return new LinesCost(count(out), wall / 1_000_000, cpu / 1_000_000, heap / 1024);
    }

    private static long count(Path file) throws IOException {
        long lines = 0;
        byte[] bytes = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int length = in.read(bytes); length >= 0; length = in.read(bytes)) {
                for (int i = 0; i < length; i++) {
                    lines += bytes[i] == '\n' ? 1 : 0;
                }
            }
        }
        return lines;
    }

    /**
     * Reads what {@link #print} wrote.
     *
     * @param text four numbers
     * @return the cost
     */
    public static LinesCost parse(String text) {
        String[] parts = text.strip().split(" ", -1);
        return new LinesCost(
                Long.parseLong(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]), Long.parseLong(parts[3]));
    }

    /**
     * Writes the cost for {@link #parse}.
     *
     * @return four numbers
     */
    public String print() {
        return lines + " " + wallMillis + " " + cpuMillis + " " + heapKibibytes;
    }
}
