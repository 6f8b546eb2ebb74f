using JudicialAnalogs.Law.Norms;

namespace JudicialAnalogs.Server.Mapping;

/// <summary>Norms on the wire.</summary>
internal static class NormMapping
{
    public static V1.NormText ToWire(Norm norm) => new()
    {
        Reference = norm.Reference.ToString(),
        Language = LanguageMapping.ToWire(norm.Language),
        Title = norm.Title,
        Text = norm.Text,
        InForce = new V1.DayRange { From = DayMapping.ToWire(norm.InForceFrom), To = DayMapping.ToWire(norm.InForceTo) },
        Source = norm.Source,
        SourceHash = norm.SourceHash,
    };
}
