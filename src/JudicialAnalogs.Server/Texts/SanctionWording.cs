using JudicialAnalogs.Law.Options;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;
using JudicialAnalogs.Practice.Profiles;

namespace JudicialAnalogs.Server.Texts;

/// <summary>Sanctions in words.</summary>
public static class SanctionWording
{
    /// <summary>The main punishments of a sanction, mildest first: <c>штраф до 200 МРП; лишение свободы от 24 месяцев …</c>.</summary>
    public static string Of(Wording wording, Sanction sanction) =>
        string.Join("; ", sanction.Alternatives.OrderBy(offered => offered.Kind).Select(offered => Of(wording, offered)));

    /// <summary>The law before and since a change, a sentence each.</summary>
    public static IEnumerable<string> Of(Wording wording, SanctionChange change)
    {
        yield return wording.Say("Split.Before", wording.Day(change.Day), change.Before is not { } before ? wording.Say("Sanction.Unknown") : Of(wording, before.Sanction, wording.Say("Sanction.Excluded")));
        yield return wording.Say("Split.Since", wording.Day(change.Day), Of(wording, change.After, wording.Say("Sanction.Excluded")));
    }

    private static string Of(Wording wording, Sanction? sanction, string otherwise) => sanction is null ? otherwise : Of(wording, sanction);

    private static string Of(Wording wording, SanctionAlternative offered)
    {
        var form = wording.Say($"Form.{PunishmentForms.Of(new Punishment(offered.Kind, 0, offered.Unit))}");
        return offered.Minimum is null && offered.Maximum is null
            ? form
            : $"{form} {OptionWording.Of(wording, new OptionBounds(OptionState.Open, offered.Minimum, offered.Maximum), offered.Unit)}";
    }
}
