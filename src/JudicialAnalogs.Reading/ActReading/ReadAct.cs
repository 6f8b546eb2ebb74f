using JudicialAnalogs.Law.Acts;
using JudicialAnalogs.Reading.ActReading.Pages;
using JudicialAnalogs.Reading.Appeals;
using JudicialAnalogs.Reading.Redaction;

namespace JudicialAnalogs.Reading.ActReading;

/// <summary>A record that was read.</summary>
/// <param name="Source">Name of the file or feed, without any machine path.</param>
/// <param name="Line">Line of the record in the source, from 1; null where the whole source is one act.</param>
/// <param name="Act">The act, redacted: the only part meant for storing.</param>
/// <param name="Redaction">How places of <see cref="CourtAct.Text"/> and of the running text answer to each other. It holds personal data: never stored.</param>
/// <param name="Running">The running text and where it stands in the source text. It holds personal data: never stored.</param>
public sealed record ReadAct(string Source, int? Line, CourtAct Act, RedactionMap Redaction, RunningText Running) : ReadOutcome(Source, Line)
{
    /// <summary>The presiding judge as the source names them; empty when not read. Personal data: never stored.</summary>
    public string Judge { get; init; } = "";

    /// <summary>
    /// Those held liable by a ruling on an administrative offence, whose qualifications are places in КоАП; empty for every other act. They are no part of
    /// <see cref="CourtAct.Defendants"/>, where qualifications are places in УК.
    /// </summary>
    public IReadOnlyList<Defendant> Accused { get; init; } = [];

    /// <summary>What an act of a higher court reviewed and changed; null for every other act.</summary>
    public Appeal? Appeal { get; init; }
}
