package dev.governance;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.governance.house.FloorPlan;
import dev.governance.house.HouseRule;
import dev.governance.house.Modules;
import dev.governance.house.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ArchitectureTest {

    private static final FloorPlan PLAN = FloorPlan.house("dev.governance");
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(PLAN.root());
    private static final Sources SOURCES = Sources.in("src/main/java");

    @Test
    void thereAreClassesToLookAt() {
        assertTrue(CORE.size() > 10, () -> "only " + CORE.size());
    }

    @Test
    void everyPackageHasATourThatIsTrue() {
        assertEquals(List.of(), SOURCES.missingTours());
        assertEquals(List.of(), SOURCES.untrueTours(PLAN, CORE));
    }

    @Test
    void noFileIsTooLongToBeRead() {
        assertEquals(List.of(), SOURCES.longFiles());
    }

    @Test
    void everyRoomIsExportedAndOpenToJackson() {
        assertEquals(List.of(), Modules.closedRooms(Path.of("target/classes"), CORE));
    }

    /** Implementors get the test kit alone, without the other tests. */
    @Test
    void theTestKitNeedsNoOtherTest() {
        JavaClasses tests = new ClassFileImporter()
                .withImportOption(new ImportOption.OnlyIncludeTests())
                .importPackages(PLAN.root());

        noClasses()
                .that()
                .resideInAPackage("dev.governance.testkit")
                .should()
                .dependOnClassesThat(describe(
                        "are other tests",
                        type -> isTest(tests, type) && !type.getPackageName().endsWith("testkit")))
                .check(tests);
    }

    private static boolean isTest(JavaClasses tests, JavaClass type) {
        return tests.contain(type.getName());
    }

    @ParameterizedTest
    @EnumSource(HouseRule.class)
    void theHouseKeepsItsRules(HouseRule rule) {
        rule.check(PLAN, CORE);
    }
}
