namespace JudicialAnalogs.Server.Assistant;

/// <summary>What became of a summary.</summary>
/// <param name="State">State.</param>
/// <param name="Sentences">Sentences that stood every check, in the model's order.</param>
/// <param name="Evidence">The evidence they name.</param>
/// <param name="Removed">Sentences that did not stand and are shown to nobody.</param>
internal sealed record PracticeSummary(V1.SummaryState State, IReadOnlyList<ClaimedSentence> Sentences, IReadOnlyList<EvidenceItem> Evidence, int Removed)
{
    public static PracticeSummary Without(V1.SummaryState state, int removed = 0) => new(state, [], [], removed);
}
