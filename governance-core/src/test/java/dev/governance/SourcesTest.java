package dev.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.governance.house.FloorPlan;
import dev.governance.house.Modules;
import dev.governance.house.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    private static final FloorPlan PLAN = FloorPlan.house("dev.offences");
    private static final JavaClasses TENANTS = new ClassFileImporter().importPackages(PLAN.root());

    @TempDir
    Path folder;

    @Test
    void missesATour() throws IOException {
        write("dev/offences/place/Worker.java", "final class Worker {}");

        assertEquals(
                List.of(
                        "package-info of dev.offences.place has no /**",
                        "package-info of dev.offences.place has no @NullMarked",
                        "package-info of dev.offences.place has no Enters:"),
                Sources.in(folder).missingTours());
    }

    @Test
    void believesATourThatNamesTheRoomsEntered() throws IOException {
        write("dev/offences/policy/package-info.java", "/** Gates.\n\n<p>Enters: basics and process. */ @NullMarked");

        assertEquals(List.of(), Sources.in(folder).missingTours());
        assertEquals(List.of(), Sources.in(folder).untrueTours(PLAN, TENANTS));
    }

    @Test
    void doubtsATourThatNamesOtherRooms() throws IOException {
        write("dev/offences/policy/package-info.java", "/** Gates. <p>Enters: basics, json. */ @NullMarked");

        assertEquals(
                List.of("the tour of dev.offences.policy says \"Enters:\" [basics, json],"
                        + " but its classes enter [basics, process]"),
                Sources.in(folder).untrueTours(PLAN, TENANTS));
    }

    @Test
    void findsAFileThatIsTooLong() throws IOException {
        write("dev/offences/place/Worker.java", "\n".repeat(401));
        write("dev/offences/place/Bean.java", "\n".repeat(400));

        assertEquals(
                List.of(folder.resolve("dev/offences/place/Worker.java") + " has more than 400 lines"),
                Sources.in(folder).longFiles());
    }

    @Test
    void findsARoomThatAModuleKeepsClosed() {
        JavaClasses process = new ClassFileImporter().importPackages("dev.offences.process");

        assertEquals(
                List.of(
                        "dev.governance.core does not export dev.offences.process",
                        "dev.governance.core does not open dev.offences.process to com.fasterxml.jackson.databind"),
                Modules.closedRooms(Path.of("target/classes"), process));
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
