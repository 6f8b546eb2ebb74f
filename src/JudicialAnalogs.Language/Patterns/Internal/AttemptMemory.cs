namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>What is kept while steps try: groups found so far and the state of counted loops. Used again by the next search.</summary>
internal sealed class AttemptMemory(int groups, int loops)
{
    /// <summary>Groups found, in the order in which they closed.</summary>
    public readonly List<(int Number, int Start, int End)> Groups = [];

    /// <summary>Where each group was opened.</summary>
    public readonly int[] Opened = new int[groups];

    /// <summary>How often each loop has gone round, and where its last round began.</summary>
    public readonly (int Rounds, int From)[] Loops = new (int, int)[loops];

    public void Forget(int groupsBefore)
    {
        if (Groups.Count > groupsBefore)
            Groups.RemoveRange(groupsBefore, Groups.Count - groupsBefore);
    }
}
