using JudicialAnalogs.Law.Norms;
using JudicialAnalogs.Law.Punishments;
using JudicialAnalogs.Law.Sanctions;

namespace JudicialAnalogs.Reading.Sanctions.Internal;

/// <summary>The sanction of a part, or of some of its points, while it is being read.</summary>
internal sealed class SanctionBlock
{
    /// <summary>The part's own sanction when this one is for some points; null for the part's own.</summary>
    public SanctionBlock? General { get; init; }

    public List<SanctionAlternative> Alternatives { get; } = [];

    public List<AdditionalRange> Additional { get; } = [];

    /// <summary>Points it is limited to, with the part they stand in where the text names another one.</summary>
    public List<(string Point, string? Part)> Points { get; } = [];

    public string Condition { get; init; } = "";

    /// <summary>What a lawyer should know about how the text was read.</summary>
    public string Remark { get; set; } = "";

    /// <summary>
    /// Completes a sanction for some points from the one before it: main punishments it does not name are those of the part, and so
    /// are the additional ones of other kinds («с конфискацией, а в случаях … – с пожизненным лишением права»).
    /// </summary>
    public void Complete()
    {
        if (General is not { } general || Alternatives.Count > 0)
            return;
        Alternatives.AddRange(general.Alternatives);
        Additional.InsertRange(0, general.Additional.Where(range => !Additional.Exists(own => own.Kind == range.Kind)).ToList());
    }

    public SanctionReading ToReading(NormRef reference, LawLanguage language)
    {
        var points = Points.Select(place => NormRef.Of(reference.Act, reference.Article, place.Part ?? reference.Part, place.Point)).ToList();
        var sanction = new Sanction(
            reference,
            Alternatives,
            [.. Additional.Where(range => range.Obligatory).Select(range => range.Kind)],
            [.. Additional.Where(range => !range.Obligatory).Select(range => range.Kind)])
        {
            Terms = [.. Additional.Select(range => new AdditionalTerm(range.Kind, range.MinimumMonths, range.MaximumMonths, range.ForLife))],
        };
        return new SanctionReading(sanction, Additional, points, Condition, Remark, language);
    }
}
