using JudicialAnalogs.CorpusTools.Checks;
using JudicialAnalogs.V1;

namespace JudicialAnalogs.CorpusTools.Drafts;

/// <summary>Facts that only the rules of the law ask about, under the names of docs/law-check.md.</summary>
internal static class DraftLegalFacts
{
    private const int OldestVictim = 150;

    /// <summary>The facts of a count; null when it tells none.</summary>
    public static LegalFacts? Of(FieldReader fields)
    {
        var facts = new LegalFacts();
        if (fields.Whole("victim_age") is { } age)
            facts.VictimAge = age <= OldestVictim ? age : throw fields.Bad("victim_age", $"is above {OldestVictim}");
        Set(fields.Truth("criminal_group"), value => facts.CriminalGroup = value);
        Set(fields.Truth("death_caused"), value => facts.DeathCaused = value);
        Set(fields.Truth("person_exempt"), value => facts.PersonExempt = value);
        Set(fields.Truth("milder_kinds_ruled_out"), value => facts.MilderKindsRuledOut = value);
        Set(fields.Truth("violence_against_minor"), value => facts.ViolenceAgainstMinor = value);
        Set(fields.Truth("exceptional_circumstances"), value => facts.ExceptionalCircumstances = value);
        Set(fields.Truth("property_to_confiscate"), value => facts.PropertyToConfiscate = value);
        Set(fields.Truth("foreigner"), value => facts.Foreigner = value);
        Set(fields.Truth("own_means"), value => facts.OwnMeans = value);
        if (fields.Objects("earlier_convictions") is { } convictions)
        {
            facts.EarlierConvictions = new EarlierConvictions();
            facts.EarlierConvictions.Convictions.AddRange(convictions.Select(Conviction));
        }

        if (fields.Objects("additional_punishments") is { } additional)
        {
            facts.AdditionalPunishments = new AdditionalPunishments();
            facts.AdditionalPunishments.Punishments.AddRange(additional.Select(Additional));
        }

        return facts.Equals(new LegalFacts()) ? null : facts;
    }

    private static EarlierConviction Conviction(FieldReader fields)
    {
        var conviction = new EarlierConviction { Category = fields.Word("category", CheckWords.Categories) is { } category ? Enum.Parse<OffenceCategory>(category.ToString()) : default };
        Set(fields.Truth("imprisonment"), value => conviction.Imprisonment = value);
        Set(fields.Truth("under_eighteen"), value => conviction.UnderEighteen = value);
        Set(fields.Truth("spent"), value => conviction.Spent = value);
        fields.Finish();
        return conviction;
    }

    private static AdditionalPunishment Additional(FieldReader fields)
    {
        var kind = fields.Word("kind", CheckWords.AdditionalKinds) ?? throw fields.Bad("kind", "is missing");
        var additional = new AdditionalPunishment { Kind = Enum.Parse<AdditionalPunishmentKind>(kind.ToString()), ForLife = fields.Truth("for_life") ?? false };
        if (fields.Number("months") is { } months)
            additional.Months = (double)months;
        fields.Finish();
        return additional;
    }

    private static void Set(bool? value, Action<bool> assign)
    {
        if (value is { } known)
            assign(known);
    }
}
