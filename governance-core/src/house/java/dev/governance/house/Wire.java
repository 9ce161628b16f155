package dev.governance.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.google.common.collect.ImmutableSet;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who reads and writes, and what a document may never say. */
final class Wire {

    private static final ImmutableSet<JsonTypeInfo.Id> CLASS_NAMES =
            ImmutableSet.of(JsonTypeInfo.Id.CLASS, JsonTypeInfo.Id.MINIMAL_CLASS);

    private static final Pattern STREAM = Pattern.compile("\\w*(Stream|Reader|Writer|IOException|EOFException)");

    private Wire() {}

    static ArchRule onlyJsonCallsJackson(FloorPlan plan) {
        return noClasses()
                .that(DescribedPredicate.describe(
                        "live in no json annexe",
                        type -> !isJson(plan.roomOf(type).orElse(""))))
                .and()
                .haveNameNotMatching(Names.GENERATED)
                .should()
                .accessClassesThat(DescribedPredicate.describe("are machinery of Jackson", Wire::isMachinery))
                .orShould()
                .accessClassesThat(DescribedPredicate.describe("read or write", Wire::isStream));
    }

    private static boolean isJson(String room) {
        return room.equals("json") || room.endsWith(".json");
    }

    private static boolean isMachinery(JavaClass type) {
        String home = type.getPackageName();
        return home.startsWith("com.fasterxml.jackson.")
                && !home.equals("com.fasterxml.jackson.annotation")
                && !home.equals("com.fasterxml.jackson.databind.annotation");
    }

    /** Streams, readers and writers of anything but files, and their faults. */
    static boolean isStream(JavaClass type) {
        return type.getPackageName().equals("java.io")
                && STREAM.matcher(type.getSimpleName()).matches()
                && !type.getSimpleName().startsWith("File")
                && !type.getSimpleName().startsWith("Object");
    }

    static ArchRule jsonNamesNoClasses(FloorPlan plan) {
        return noClasses()
                .should(Conditions.are("read by a class name in the document", Wire::namesClasses))
                .orShould()
                .callMethodWhere(DescribedPredicate.describe(
                        "default typing is switched on",
                        call -> call.getTarget().getName().matches("(activate|enable)DefaultTyping.*")));
    }

    private static boolean namesClasses(JavaClass type) {
        return Stream.concat(Stream.of(type), type.getMembers().stream()).anyMatch(Wire::isReadByClassName);
    }

    private static boolean isReadByClassName(CanBeAnnotated annotated) {
        return annotated.isAnnotatedWith(DescribedPredicate.describe(
                "names classes",
                annotation -> annotation.getRawType().isEquivalentTo(JsonTypeInfo.class)
                        && CLASS_NAMES.contains(
                                annotation.as(JsonTypeInfo.class).use())));
    }

    static ArchRule readsNoSerializedObjects(FloorPlan plan) {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ObjectInputStream.class, ObjectInputFilter.class);
    }
}
