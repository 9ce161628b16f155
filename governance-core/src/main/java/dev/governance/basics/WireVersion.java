package dev.governance.basics;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The version of a type's JSON form (线上格式版本), on types that are documents of their own.
 *
 * <p>The rule, for every document:
 *
 * <ul>
 *   <li>the root object may carry {@code wireVersion}, a whole number from 1; where it is absent, it is 1;
 *   <li>the number is raised whenever an older reader could not read what a newer writer writes. Readers refuse unknown
 *       fields, so a new optional attribute raises it too;
 *   <li>an older reader refuses a newer document at once, and says which versions it reads, before it complains about
 *       anything else in it;
 *   <li>a newer reader reads every older version back to 1: attributes that came later are optional or have a default.
 * </ul>
 *
 * <p>A type without this mark is at version 1. The version is written at the root of a marked type and nowhere else.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WireVersion {

    /**
     * Returns the newest version that this library reads, which is the one that it writes.
     *
     * @return the version; at least 1
     */
    int value();
}
