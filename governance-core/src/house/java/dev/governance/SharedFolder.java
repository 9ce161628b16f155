package dev.governance;

import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.TestAbortedException;

/**
 * The folder with golden cases, instances and law texts that tests read and that is no part of the project.
 *
 * <p>Where it is absent a test that needs it is skipped and says so, unless {@code -Dgovernance.shared.required=true}
 * asks for it: then absence fails.
 */
public final class SharedFolder {

    private static final String PLACE = "governance.shared";
    private static final String REQUIRED = "governance.shared.required";

    private SharedFolder() {}

    /**
     * Returns a file or folder in the shared folder.
     *
     * @param relative its path there, such as {@code domain/divisions.csv.gz}
     * @return the path; it exists
     * @throws TestAbortedException if it is absent and not required
     * @throws AssertionError if it is absent and required
     */
    public static Path require(String relative) {
        Path found = Path.of(System.getProperty(PLACE, "../../shared")).resolve(relative);
        if (Files.exists(found)) {
            return found;
        }
        String absent = relative + " is not in the shared folder; -D" + PLACE + "=... says where that is";
        if (Boolean.getBoolean(REQUIRED)) {
            throw new AssertionError(absent);
        }
        throw new TestAbortedException(absent);
    }
}
