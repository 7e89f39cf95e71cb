package cn.gongjian;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class HouseTest {

    private static final JavaClasses CLASSES =
            new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("cn.gongjian");

    @Test
    void featuresFormNoCycles() {
        slices().matching("cn.gongjian.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void sharedKnowsNoFeature() {
        noClasses().that().resideInAPackage("cn.gongjian.shared..")
                .should().dependOnClassesThat().resideOutsideOfPackages("cn.gongjian.shared..", "java..", "javax..", "jakarta..", "io..", "org..", "com..")
                .check(CLASSES);
    }

    @Test
    void nobodyOutsideAFeatureTouchesItsRepository() {
        for (var feature : new String[] {"organization", "alliance", "pairing", "calendar", "file", "funding", "notification"})
            noClasses().that().resideOutsideOfPackage("cn.gongjian." + feature + "..")
                    .should().dependOnClassesThat(com.tngtech.archunit.base.DescribedPredicate.describe("a repository of " + feature,
                            c -> c.getPackageName().equals("cn.gongjian." + feature) && c.getSimpleName().endsWith("Repository")))
                    .allowEmptyShould(true)
                    .check(CLASSES);
    }
}
