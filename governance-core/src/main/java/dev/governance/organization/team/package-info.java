/**
 * Teams under one command: who manages whom daily, orders that contradict one another, and whistles with a timer.
 *
 * <p>The policy paper finds enforcement and auxiliary teams that act each for itself, under many departments (各自为战、政出多门).
 * One person has one daily manager on a day; who else wants something of a team says so to that manager; and who calls departments
 * to a place (吹哨) is judged as those are who come (报到).
 *
 * <p>{@link dev.governance.organization.team.TeamRegister} holds {@link dev.governance.organization.team.Team teams}, each
 * {@link dev.governance.organization.team.Secondment}, each {@link dev.governance.organization.team.TeamOrder} and each
 * {@link dev.governance.organization.team.Whistle} with its {@link dev.governance.organization.team.WhistleAnswer answers}.
 * {@link dev.governance.organization.team.TeamReview} finds what does not fit, by
 * {@link dev.governance.organization.team.TeamNorms}, and gives a {@link dev.governance.organization.team.WhistleScorecard} to
 * either {@link dev.governance.organization.team.WhistleSide}.
 *
 * <p>Enters: basics, organization, place.
 */
@NullMarked
package dev.governance.organization.team;

import org.jspecify.annotations.NullMarked;
