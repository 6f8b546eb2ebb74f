using JudicialAnalogs.Practice.Analogs;
using JudicialAnalogs.Server.Texts;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>What a case was taken for, on the wire.</summary>
internal static class PresumedMapping
{
    /// <summary>The presumption; null where the case says itself what it is.</summary>
    public static V1.PresumedQualification? ToWire(PresumedQualification? presumed, Wording wording)
    {
        if (presumed is null)
            return null;
        var wire = new V1.PresumedQualification
        {
            Qualification = CaseMapping.ToWire(presumed.Qualification),
            Category = presumed.Category,
            Acts = presumed.Acts,
            Split = presumed.Split,
        };
        wire.Shares.AddRange(presumed.Shares.Select(share => new V1.PresumedShare
        {
            Part = share.Part?.ToString() ?? "",
            Category = share.Category,
            Acts = share.Acts,
            Share = share.Share,
        }));
        wire.Sentences.AddRange(PresumedWording.Of(wording, presumed));
        return wire;
    }
}
