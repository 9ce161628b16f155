package dev.governance.examples.cli;

import com.google.common.collect.ImmutableList;
import dev.governance.examples.edge.Input;
import dev.governance.examples.edge.Records;
import java.io.IOException;
import java.util.Optional;

/** What is known of duties: names of the samples in the jar, and how files that may be left out are read. */
final class DutyFiles {

    static final String CATALOGUE = "duty-catalogue.json";
    static final String INVENTORY = "duty-inventory.csv";

    private DutyFiles() {}

    static <T> ImmutableList<T> all(Job job, Optional<String> file, String sample, Records<T> records)
            throws IOException {
        try (Input input = job.open(file, sample)) {
            return records.all(input);
        }
    }

    static <T> ImmutableList<T> allIfGiven(Job job, Optional<String> file, Records<T> records) throws IOException {
        return file.isPresent() ? all(job, file, "", records) : ImmutableList.of();
    }
}
