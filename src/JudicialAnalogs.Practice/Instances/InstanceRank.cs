using JudicialAnalogs.Law.Acts;

namespace JudicialAnalogs.Practice.Instances;

/// <summary>Which of two acts is of the higher instance.</summary>
internal static class InstanceRank
{
    /// <summary>0 for first instance, 1 for an appeal, 2 for a cassation.</summary>
    public static int Of(ActKind kind, Instance instance) => instance switch
    {
        Instance.Cassation => 2,
        Instance.Appeal => 1,
        _ => kind == ActKind.Appeal ? 1 : 0,
    };
}
