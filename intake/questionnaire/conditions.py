"""The six candidate conditions: the one list that the rules map to, and nothing else."""

from enum import StrEnum

from intake.questionnaire.messages import N_, Message


class Condition(StrEnum):
    """A candidate condition; its value is the code in the database, the API and the tests."""

    DEGENERATIVE_DISC_DISEASE = "degenerative_disc_disease"
    HERNIATED_OR_BULGING_DISC = "herniated_or_bulging_disc"
    SPINAL_OSTEOARTHRITIS = "spinal_osteoarthritis"
    FACET_JOINT_SYNDROME = "facet_joint_syndrome"
    SPINAL_STENOSIS = "spinal_stenosis"
    PERSISTENT_POST_SURGICAL_BACK_PAIN = "persistent_post_surgical_back_pain"

    @property
    def label(self) -> Message:
        """The condition's name as staff read it."""
        return _LABELS[self]


_LABELS = {
    Condition.DEGENERATIVE_DISC_DISEASE: N_("Degenerative disc disease"),
    Condition.HERNIATED_OR_BULGING_DISC: N_("Herniated or bulging discs"),
    Condition.SPINAL_OSTEOARTHRITIS: N_("Spinal osteoarthritis"),
    Condition.FACET_JOINT_SYNDROME: N_("Facet joint syndrome"),
    Condition.SPINAL_STENOSIS: N_("Spinal stenosis"),
    Condition.PERSISTENT_POST_SURGICAL_BACK_PAIN: N_("Persistent post-surgical back pain"),
}
