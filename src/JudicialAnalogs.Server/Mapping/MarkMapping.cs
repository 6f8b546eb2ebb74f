using Google.Protobuf.WellKnownTypes;
using JudicialAnalogs.Records.Marks;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Marks of analogs on the wire.</summary>
internal static class MarkMapping
{
    /// <summary>The mark asked for; what is no reason is left to the records to refuse.</summary>
    public static AnalogMark FromWire(V1.MarkAnalogRequest request) => new(
        request.DraftId,
        request.DraftVersion,
        request.CountAddress,
        !request.TakeBack,
        request.Reason == V1.AnalogMarkReason.Unspecified ? null : (MarkReason)request.Reason);

    /// <summary>An entry.</summary>
    public static V1.AnalogMark ToWire(StoredMark entry) => new()
    {
        Number = entry.Number,
        DraftId = entry.Mark.DraftId,
        DraftVersion = entry.Mark.AssessmentNumber,
        CountAddress = entry.Mark.CountAddress,
        Reason = (V1.AnalogMarkReason)(entry.Mark.Reason ?? 0),
        TakenBack = !entry.Mark.NotSimilar,
        Author = entry.Author,
        MarkedAt = entry.At.ToTimestamp(),
    };
}
