package dev.governance.benchmarks;

import dev.governance.benchmarks.county.County;
import dev.governance.benchmarks.county.Room;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** Makes a county and reviews all of it once, in this machine; prints a line for each room and one for the memory. */
final class CountyRun {

    private CountyRun() {}

    /**
     * Runs it.
     *
     * @param arguments how many communities there are
     */
    public static void main(String[] arguments) {
        long before = System.nanoTime();
        List<Room> rooms = new County(Integer.parseInt(arguments[0])).rooms();
        long made = System.nanoTime();
        System.out.println("making\t0\t0\t" + (made - before));
        for (Room room : rooms) {
            long begun = System.nanoTime();
            int findings = room.reviewed();
            System.out.println(room.name() + "\t" + room.size() + "\t" + findings + "\t" + (System.nanoTime() - begun));
        }
        System.out.println("peak of the heap\t" + peak() + "\t0\t0");
    }

    /** The most that any moment held, garbage included: the sum of the peaks of the parts of the heap. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
