namespace JudicialAnalogs.Practice.Consistency;

/// <summary>A court or a region. Groups stand in the order of their names: nothing here ranks them.</summary>
/// <param name="Name">Name.</param>
/// <param name="Size">Counts.</param>
/// <param name="Comparable">Decisions in strata that other groups decided in too; only these say anything of a difference.</param>
/// <param name="Difference">What its decisions show; null where none is comparable.</param>
/// <param name="Forms">Forms of punishment, mildest first; empty below <see cref="ConsistencyOptions.FewestInGroup"/> decisions.</param>
public sealed record ConsistencyGroup(string Name, int Size, int Comparable, GroupDifference? Difference, IReadOnlyList<GroupForm> Forms);
