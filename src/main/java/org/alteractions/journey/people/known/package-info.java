/** Known people, offered while staff type into a form, so that nobody is registered twice. */
package org.alteractions.journey.people.known;
