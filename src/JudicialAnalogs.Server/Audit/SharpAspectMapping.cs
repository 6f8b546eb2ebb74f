using JudicialAnalogs.Records.Drafts;
using JudicialAnalogs.Server.Errors;

namespace JudicialAnalogs.Server.Audit;

/// <summary>Aspects on the wire are numbered from 1, stored ones are bits in the same order.</summary>
internal static class SharpAspectMapping
{
    /// <summary>The bit of an aspect.</summary>
    /// <exception cref="InvalidFieldException">No aspect.</exception>
    public static SharpAspects FromWire(V1.DivergenceAspect aspect, string field) =>
        Of(aspect) is var sharp && sharp != SharpAspects.None ? sharp : throw new InvalidFieldException(field, "Error.Field.Choice");

    /// <summary>The bit of an aspect; none for one that is not known.</summary>
    public static SharpAspects Of(V1.DivergenceAspect aspect) =>
        Enum.IsDefined(aspect) && aspect != V1.DivergenceAspect.Unspecified ? (SharpAspects)(1 << ((int)aspect - 1)) : SharpAspects.None;

    /// <summary>The aspects of a set, in the order of the contract.</summary>
    public static IEnumerable<V1.DivergenceAspect> ToWire(SharpAspects set) => Enum.GetValues<V1.DivergenceAspect>().Where(aspect => (set & Of(aspect)) != 0);
}
