package dev.governance.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.governance.house.FloorPlan;
import dev.governance.house.HouseRule;
import dev.governance.house.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Examples read files, print and ask for the date of today; the rules of names and of trust hold for them too. */
class ArchitectureTest {

    private static final FloorPlan PLAN = FloorPlan.house("dev.governance");
    private static final JavaClasses EXAMPLES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.governance.examples");
    private static final Sources SOURCES = Sources.in("src/main/java");

    @Test
    void thereAreClassesToLookAt() {
        assertFalse(EXAMPLES.isEmpty());
    }

    @Test
    void everyPackageHasATour() {
        assertEquals(List.of(), SOURCES.missingTours());
    }

    @Test
    void noFileIsTooLongToBeRead() {
        assertEquals(List.of(), SOURCES.longFiles());
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NO_CIRCLES",
                "PACKAGES_SAY_WHAT_IS_IN_THEM",
                "CLASSES_SAY_WHAT_THEY_ARE",
                "THROWS_NO_GENERIC_EXCEPTION",
                "JSON_NAMES_NO_CLASSES",
                "READS_NO_SERIALIZED_OBJECTS"
            })
    void theHouseKeepsItsRules(HouseRule rule) {
        rule.check(PLAN, EXAMPLES);
    }
}
