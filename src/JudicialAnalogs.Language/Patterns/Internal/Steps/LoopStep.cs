using System.Runtime.CompilerServices;

namespace JudicialAnalogs.Language.Patterns.Internal.Steps;

/// <summary>Goes round a part that is more than one character.</summary>
internal sealed class LoopStep(int number, int least, int most, bool lazy, Step next) : Step(next)
{
    private Step body = null!;

    /// <summary>What is gone round; its last step is <see cref="RoundStep"/>.</summary>
    public Step Body
    {
        set => body = value;
    }

    protected override int Pass(ref Attempt attempt, int position)
    {
        ref var state = ref attempt.Memory.Loops[number];
        var outer = state;
        state = (0, Fail);
        if (Again(ref attempt, position))
            return Done;
        attempt.Memory.Loops[number] = outer;
        return Fail;
    }

    /// <summary>One more round, or on: which is tried first depends on the loop.</summary>
    public bool Again(ref Attempt attempt, int position)
    {
        var state = attempt.Memory.Loops[number];
        // A round that went over nothing is the last, and a text too long for the stack is given up rather than the process.
        var mayRepeat = state.Rounds < most && !(state.From == position && state.Rounds >= least) && attempt.Memory.Spend(0) && RuntimeHelpers.TryEnsureSufficientExecutionStack();
        if (lazy && state.Rounds >= least && Leave(ref attempt, position, state))
            return true;
        if (mayRepeat)
        {
            attempt.Memory.Loops[number] = (state.Rounds + 1, position);
            if (Run(body, ref attempt, position))
                return true;
            attempt.Memory.Loops[number] = state;
        }

        return !lazy && state.Rounds >= least && Leave(ref attempt, position, state);
    }

    private bool Leave(ref Attempt attempt, int position, (int Rounds, int From) state)
    {
        if (Run(Next, ref attempt, position))
            return true;
        attempt.Memory.Loops[number] = state;
        return false;
    }

    protected override CharacterSet? FindFirst()
    {
        var inside = body.First;
        return least > 0 || inside is null ? inside : Next.First?.With(inside);
    }
}
