/** How staff log in: one place that checks passwords, delays guesses, and ends sessions. */
package org.alteractions.journey.process.login;
