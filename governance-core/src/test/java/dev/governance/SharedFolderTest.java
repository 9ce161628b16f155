package dev.governance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class SharedFolderTest {

    private final Properties before = (Properties) System.getProperties().clone();

    @TempDir
    Path folder;

    @AfterEach
    void putBack() {
        System.setProperties(before);
    }

    @Test
    void findsWhatIsThere() throws Exception {
        Files.createFile(folder.resolve("case.json"));
        System.setProperty("governance.shared", folder.toString());

        assertEquals(folder.resolve("case.json"), SharedFolder.require("case.json"));
    }

    @Test
    void skipsATestAndSaysWhyWhereTheFolderIsAbsent() {
        System.setProperty("governance.shared", folder.toString());
        System.setProperty("governance.shared.required", "false");

        String why = assertThrows(TestAbortedException.class, () -> SharedFolder.require("absent.csv"))
                .getMessage();
        assertTrue(why.startsWith("absent.csv is not in the shared folder"), why);
    }

    @Test
    void failsATestWhereTheFolderIsRequired() {
        System.setProperty("governance.shared", folder.toString());
        System.setProperty("governance.shared.required", "true");

        assertThrows(AssertionError.class, () -> SharedFolder.require("absent.csv"));
    }
}
