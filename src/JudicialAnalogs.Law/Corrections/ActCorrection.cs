using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Law.Corrections.Internal;

namespace JudicialAnalogs.Law.Corrections;

/// <summary>
/// The right value of something read wrongly from an act. Values are plain text: a qualification as <c>УК 188(3)(1,3)</c>, a punishment
/// as <c>imprisonment 24 months conditional</c>, <c>fine 400 mrp</c> or <c>none</c>, a day as <c>2025-12-19</c>, a sum as <c>150000.50</c>,
/// an enumeration by its name in lower case, <c>true</c> or <c>false</c>.
/// </summary>
/// <param name="Path">Where the value stands: <c>court</c>, <c>defendants[0].plea</c>, <c>defendants[0].counts[1].found</c>,
/// <c>defendants[0].factors[53(1)(6)]</c>.</param>
/// <param name="Value">The right value.</param>
public sealed record ActCorrection(string Path, string Value)
{
    /// <summary>Rule named in the provenance of a corrected value.</summary>
    public const string Rule = "corrected";

    /// <summary>The value that stands at <see cref="Path"/>, in the form of <see cref="Value"/>.</summary>
    /// <exception cref="ActCorrectionException">The act has no such place.</exception>
    public string Current(CourtAct act) => ActPath.Parse(Path).Find(act).Show();

    /// <summary><see cref="Value"/> in the form of <see cref="Current"/>, so that the two can be compared.</summary>
    /// <exception cref="ActCorrectionException">The act has no such place, or it does not take such a value.</exception>
    public string Canonical(CourtAct act)
    {
        var place = ActPath.Parse(Path);
        return place.Find(place.Find(act).Set(Value)).Show();
    }

    /// <summary>
    /// The act with the right value, which is then certain, carries <see cref="Rule"/> in its provenance and is disputed no more.
    /// </summary>
    /// <exception cref="ActCorrectionException">The act has no such place, or it does not take such a value.</exception>
    public CourtAct Apply(CourtAct act)
    {
        var corrected = ActPath.Parse(Path).Find(act).Set(Value);
        var provenance = new Dictionary<string, Provenance>(corrected.Provenance, StringComparer.Ordinal) { [Path] = new Provenance(1, Rule, null) };
        return corrected with { Provenance = provenance, Disputed = [.. corrected.Disputed.Where(disputed => disputed.Path != Path)] };
    }
}
