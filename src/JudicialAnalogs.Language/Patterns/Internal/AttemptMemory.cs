namespace JudicialAnalogs.Language.Patterns.Internal;

/// <summary>What is kept while steps try: groups found so far and the state of counted loops. Used again by the next search.</summary>
internal sealed class AttemptMemory(int groups, int loops)
{
    // A text that people wrote takes some thousands; one made to be gone over for ever is given up after a fraction of a second, by what was done and not by
    // the time it took, so that it reads the same everywhere.
    private const long MostWork = 5_000_000;
    private const long MostWorkOfCharacter = 50;

    // About a tenth of a millisecond.
    private const int BetweenLooks = 1 << 16;

    private long work;
    private long nextLook;
    private long most;

    /// <summary>Groups found, in the order in which they closed.</summary>
    public readonly List<(int Number, int Start, int End)> Groups = [];

    /// <summary>Where each group was opened.</summary>
    public readonly int[] Opened = new int[groups];

    /// <summary>How often each loop has gone round, and where its last round began.</summary>
    public readonly (int Rounds, int From)[] Loops = new (int, int)[loops];

    /// <summary>Begins a search in a text of so many characters.</summary>
    public void Begin(int characters)
    {
        work = 0;
        nextLook = BetweenLooks;
        most = MostWork + (MostWorkOfCharacter * characters);
    }

    /// <summary>Counts characters gone over or ways tried; false where the search has done so much that it is given up.</summary>
    /// <exception cref="OperationCanceledException">The token of <see cref="PatternStop"/> is cancelled.</exception>
    public bool Spend(int done)
    {
        work += done + 1;
        if (work >= nextLook)
        {
            nextLook = work + BetweenLooks;
            PatternStop.Check();
        }

        return work < most;
    }

    public void Forget(int groupsBefore)
    {
        if (Groups.Count > groupsBefore)
            Groups.RemoveRange(groupsBefore, Groups.Count - groupsBefore);
    }
}
