/** Staff login: checks passwords, delays guesses and ends sessions. */
package org.alteractions.journey.process.login;
