using JudicialAnalogs.CorpusTools.Synthesis.Cases;
using JudicialAnalogs.Law;
using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;

namespace JudicialAnalogs.CorpusTools.Synthesis.Writing;

/// <summary>What the writers of the parts of an act share.</summary>
internal sealed record Scene(Scribe Scribe, CasePlan Plan, CourtStyle Style)
{
    private static readonly Func<string, string>[] Headings =
    [
        word => string.Join(' ', word.ToCharArray()),
        word => word,
        word => word[..1] + word[1..].ToLowerInvariant(),
        word => string.Join(' ', word.ToLowerInvariant().ToCharArray()),
    ];

    /// <summary>Writes a heading the way the court does.</summary>
    public void Heading(string key)
    {
        var words = Scribe.Aside(key).Split(' ');
        var heading = string.Join(Style.Heading is 0 or 3 ? "   " : " ", words.Select((word, i) => i > 0 && Style.Heading == 2 ? word.ToLowerInvariant() : Headings[Style.Heading](word)));
        if (heading.EndsWith(" :", StringComparison.Ordinal))
            heading = Plan.CourtIndex % 2 == 0 ? heading : heading[..^2] + ":";
        Scribe.Text.AppendExactly(heading);
        EndParagraph();
    }

    /// <summary>Ends the paragraph as the court does.</summary>
    public void EndParagraph() => Scribe.EndParagraph(Style.Airy);

    /// <summary>Puts a defendant and a count in focus.</summary>
    public void Focus(DefendantPlan defendant, CountPlan count)
    {
        var slots = Scribe.Slots;
        slots.Focus(defendant.Person);
        ActWriter.Colour(Scribe, count.OffenceDate);
        slots.Set("day", (_, grammaticalCase) => Scribe.Voice.Day(count.OffenceDate, grammaticalCase));
        Norm("foundq", count.Offence.Reference);
        Norm("charged", count.Charged);
        SetPunishment(count.Punishment, count.OffenceDate);
    }

    /// <summary>Sets <c>$size</c>, <c>$fine</c>, <c>$penalty</c> and <c>$penaltyd</c>.</summary>
    public void SetPunishment(Punishment punishment, DateOnly offence)
    {
        var slots = Scribe.Slots;
        slots.Set("size", (_, grammaticalCase) => Scribe.Voice.Size(punishment, grammaticalCase));
        slots.Set("psize", (_, grammaticalCase) => Scribe.Voice.Size(punishment, grammaticalCase));
        if (punishment.Unit == PunishmentUnit.MonthlyIndices)
            slots.Set("fine", Scribe.Voice.Money(punishment.Amount * (MonthlyIndex.On(offence) ?? throw new InvalidDataException($"No index on {offence}."))));
        slots.Set("penalty", Scribe.Aside($"penalty.{punishment.Kind}"));
        slots.Set("penaltyd", Scribe.Aside($"penaltyd.{punishment.Kind}"));
        slots.Set("penaltyg", Scribe.Aside($"penalty.{punishment.Kind}"));
    }

    /// <summary>The earlier convictions as one phrase.</summary>
    public string Priors(DefendantPlan defendant) => string.Join("; ", defendant.Priors.Select(Prior));

    /// <summary>A prior's punishment in words, as the gold keeps it.</summary>
    public string PriorPunishment(PriorPlan prior) => $"{Scribe.Voice.Size(prior.Punishment, 'n')} {Scribe.Aside($"kindword.{prior.Punishment.Kind}")}";

    private string Prior(PriorPlan prior)
    {
        var slots = Scribe.Slots;
        slots.Set("pday", (_, grammaticalCase) => Scribe.Voice.Day(prior.Date, grammaticalCase));
        Norm("pnorm", prior.Offence);
        slots.Set("ppunishment", PriorPunishment(prior));
        return Scribe.Aside("record.item");
    }

    private void Norm(string slot, NormRef norm) => Scribe.Slots.Set(slot, (_, grammaticalCase) =>
    {
        Scribe.Text.Cite(norm);
        return Scribe.Voice.Cite(norm, grammaticalCase);
    });
}
