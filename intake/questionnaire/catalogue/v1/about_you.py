"""Who the patient is, and how to reach them."""

from intake.questionnaire.kinds import (
    Choice,
    Date,
    DateRange,
    Many,
    One,
    Text,
    TextFormat,
    YesNo,
)
from intake.questionnaire.messages import N_
from intake.questionnaire.sections import Section, with_other_texts
from intake.questionnaire.shown import Given, Is, NotInvited

ABOUT_YOU = Section(
    id="about_you",
    title=N_("About you"),
    title_on_behalf=N_("About this person"),
    intro=N_("We use this to find your record and to reach you about your visit."),
    intro_on_behalf=N_(
        "From here on, “they” is the person you answer for. We use this to find their record and "
        "to reach them."
    ),
    at_least_one=(("phone", "email"),),
    questions=with_other_texts(
        (
            Text(
                id="given_name",
                text=N_("First name"),
                text_on_behalf=N_("Their first name"),
                hint=N_("If you use only one name, leave this empty and type it below."),
                hint_on_behalf=N_("If they use only one name, leave this empty and type it below."),
                format=TextFormat.NAME,
                limit=100,
                autocomplete="given-name",
            ),
            Text(
                id="family_name",
                text=N_("Last name"),
                text_on_behalf=N_("Their last name"),
                required=True,
                format=TextFormat.NAME,
                limit=100,
                autocomplete="family-name",
            ),
            Date(
                id="date_of_birth",
                text=N_("Date of birth"),
                text_on_behalf=N_("Their date of birth"),
                hint=N_("For example, 27\xa03\xa01958. We use it to be sure that we have the right person."),
                required=True,
                range=DateRange.BIRTH,
                autocomplete="bday",
            ),
            Text(
                id="phone",
                text=N_("Phone number"),
                text_on_behalf=N_("Their phone number"),
                hint=N_("Give a phone number, an email, or both."),
                format=TextFormat.PHONE,
                autocomplete="tel",
            ),
            Text(
                id="email",
                text=N_("Email"),
                text_on_behalf=N_("Their email"),
                format=TextFormat.EMAIL,
                limit=254,
                autocomplete="email",
            ),
            One(
                id="contact_preference",
                text=N_("How would you like us to reach you?"),
                text_on_behalf=N_("How would they like us to reach them?"),
                required=True,
                choices=(
                    Choice(value="phone", text=N_("Phone call"), needs="phone"),
                    Choice(value="text_message", text=N_("Text message"), needs="phone"),
                    Choice(value="email", text=N_("Email"), needs="email"),
                    Choice(value="no_preference", text=N_("Any of these")),
                ),
            ),
            YesNo(
                id="message_ok",
                text=N_("If you do not answer, may we leave a message that says it is the clinic?"),
                text_on_behalf=N_(
                    "If they do not answer, may we leave a message that says it is the clinic?"
                ),
                hint=N_("The message would say nothing about your health."),
                hint_on_behalf=N_("The message would say nothing about their health."),
                required=True,
                offers_not_sure=False,
                shown_when=Given("phone"),
            ),
            YesNo(
                id="interpreter",
                text=N_("Would you like an interpreter at your visit?"),
                text_on_behalf=N_("Would they like an interpreter at their visit?"),
                required=True,
                offers_not_sure=False,
            ),
            One(
                id="interpreter_language",
                text=N_("Which language?"),
                required=True,
                shown_when=Is("interpreter", ("yes",)),
                choices=(
                    Choice(value="spanish", text=N_("Spanish")),
                    Choice(value="chinese", text=N_("Chinese")),
                    Choice(value="vietnamese", text=N_("Vietnamese")),
                    Choice(value="tagalog", text=N_("Tagalog")),
                    Choice(value="arabic", text=N_("Arabic")),
                    Choice(value="russian", text=N_("Russian")),
                    Choice(value="haitian_creole", text=N_("Haitian Creole")),
                    Choice(value="sign_language", text=N_("Sign language")),
                    Choice(value="other", text=N_("Another language")),
                ),
            ),
            Many(
                id="access_needs",
                text=N_("What would make your visit easier?"),
                text_on_behalf=N_("What would make their visit easier?"),
                hint=N_("Mark all that fit. We will try to have it ready."),
                choices=(
                    Choice(
                        value="wheelchair",
                        text=N_("I use a wheelchair"),
                        text_on_behalf=N_("They use a wheelchair"),
                    ),
                    Choice(value="hearing", text=N_("Help with hearing")),
                    Choice(value="sight", text=N_("Help with seeing")),
                    Choice(value="reading", text=N_("Help with reading or writing")),
                    Choice(
                        value="standing_or_sitting_long",
                        text=N_("I cannot stand or sit for long"),
                        text_on_behalf=N_("They cannot stand or sit for long"),
                    ),
                    Choice(value="other", text=N_("Something else")),
                    Choice(value="none", text=N_("None of these")),
                ),
            ),
            Date(
                id="visit_date",
                text=N_("The day of your visit, if you know it"),
                text_on_behalf=N_("The day of their visit, if you know it"),
                hint=N_("It is in your letter or message from us. Leave it empty if you are not sure."),
                hint_on_behalf=N_(
                    "It is in the letter or message from us. Leave it empty if you are not sure."
                ),
                shown_when=NotInvited(),
                range=DateRange.COMING_YEAR,
            ),
        )
    ),
)
