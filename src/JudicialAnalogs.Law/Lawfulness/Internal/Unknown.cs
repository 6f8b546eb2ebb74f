namespace JudicialAnalogs.Law.Lawfulness.Internal;

/// <summary>Text keys of the facts a rule may miss.</summary>
internal static class Unknown
{
    public const string Sanction = "fact.sanction";
    public const string Traits = "fact.offence_traits";
    public const string Element = "fact.element_of_offence";
    public const string LifeOrHealth = "fact.against_life_or_health";
    public const string Guilt = "fact.form_of_guilt";
    public const string Factors = "fact.factors";
    public const string Procedure = "fact.procedure";
    public const string Stage = "fact.stage";
    public const string Recidivism = "fact.recidivism";
    public const string Compensation = "fact.compensation";
    public const string Minor = "fact.minor";
    public const string VictimAge = "fact.victim_age";
    public const string ViolenceAgainstMinor = "fact.violence_against_minor";
    public const string Killing = "fact.intentional_killing";
    public const string CriminalGroup = "fact.criminal_group";
    public const string Corruption = "fact.corruption";
    public const string Death = "fact.death_caused";
    public const string PersonExempt = "fact.person_exempt";
    public const string MilderKinds = "fact.milder_kinds_ruled_out";
    public const string OffenceDate = "fact.offence_date";
    public const string Unit = "fact.punishment_in_unit_of_sanction";
    public const string WhichNorm = "fact.which_norm_prevails";
    public const string Punishment = "fact.punishment";
    public const string Probation = "fact.probation";
    public const string Institution = "fact.institution";
    public const string ServedBefore = "fact.served_imprisonment_before";
    public const string FirstConviction = "fact.first_conviction";
    public const string UnservedSentence = "fact.unserved_sentence";
    public const string MinorAtVerdict = "fact.minor_at_verdict";
    public const string Exceptional = "fact.exceptional_circumstances";
    public const string LawApplied = "fact.law_applied";
    public const string EarlierConvictions = "fact.earlier_convictions";
    public const string Additional = "fact.additional_punishments";
    public const string SanctionAdditional = "fact.sanction_additional";
    public const string AdditionalLength = "fact.additional_length";
    public const string AdditionalRange = "fact.additional_range";
    public const string AdditionalBelongs = "fact.additional_belongs_to_kind";
    public const string Confiscated = "fact.property_to_confiscate";
    public const string Foreigner = "fact.foreigner";
    public const string OwnMeans = "fact.own_means";
    public const string MinorsBase = "fact.minors_cap_base";
    public const string Expelled = "fact.expelled";
    public const string EarlierInstitution = "fact.earlier_institution";
    public const string Mitigated = "fact.mitigated_cap_applies";
}
