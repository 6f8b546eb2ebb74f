using System.Runtime.CompilerServices;

namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Takes the first branch with which the rest is found; the character it stands at tells which branches can be meant.</summary>
internal sealed class ChoiceStep : Step
{
    // ASCII, Cyrillic with its supplement, and one place for everything else.
    private const int Ascii = 0x80;
    private const char FirstCyrillic = '\u0400';
    private const char LastCyrillic = '\u052F';
    private const int Elsewhere = Ascii + LastCyrillic - FirstCyrillic + 1;

    /// <summary>More branches are divided over several choices.</summary>
    public const int MostBranches = 128;

    private readonly Step[] branches;
    private readonly bool back;
    private readonly Step[] anywhere;
    private readonly ushort[] places = new ushort[Elsewhere];
    private readonly List<Step[]> candidates = [];

    public ChoiceStep(IReadOnlyList<Step> branches, bool back)
        : base(null)
    {
        this.branches = [.. branches];
        this.back = back;
        anywhere = [.. branches.Where(branch => branch.First is null)];
        Divide();
    }

    protected override int Pass(ref Attempt attempt, int position)
    {
        foreach (var branch in At(attempt.Text, position))
        {
            if (Run(branch, ref attempt, position))
                return Done;
        }

        return Fail;
    }

    protected override CharacterSet? FindFirst()
    {
        var all = CharacterSet.None;
        foreach (var branch in branches)
        {
            if (branch.First is not { } first)
                return null;
            all = all.With(first);
        }

        return all;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Step[] At(ReadOnlySpan<char> text, int position)
    {
        if (back ? position == 0 : position == text.Length)
            return anywhere;
        var c = text[back ? position - 1 : position];
        if (c < Ascii)
            return candidates[places[c]];
        return c is >= FirstCyrillic and <= LastCyrillic ? candidates[places[c - FirstCyrillic + Ascii]] : branches;
    }

    private void Divide()
    {
        var known = new Dictionary<UInt128, ushort>();
        var firsts = Array.ConvertAll(branches, branch => branch.First);
        for (var place = 0; place < places.Length; place++)
        {
            var c = (char)(place < Ascii ? place : place - Ascii + FirstCyrillic);
            var meant = UInt128.Zero;
            for (var i = 0; i < firsts.Length; i++)
            {
                if (firsts[i]?.Contains(c) != false)
                    meant |= UInt128.One << i;
            }

            if (!known.TryGetValue(meant, out var found))
            {
                found = (ushort)candidates.Count;
                candidates.Add([.. branches.Where((_, i) => (meant >> i & 1) != 0)]);
                known.Add(meant, found);
            }

            places[place] = found;
        }
    }
}
