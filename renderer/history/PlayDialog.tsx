import { useEffect, useMemo, useState } from 'react'
import { useQuery } from '@tanstack/react-query'
import { Bookmark, Pause, Play, StepBack, StepForward } from 'lucide-react'
import { readArticleFields } from '../../shared/document/articleDocument'
import { projectArticleBody } from '../../shared/document/projection/projectArticleBody'
import type { WritingStep } from '../../shared/story/revision'
import { unchangedArticle } from '../../shared/story/compare/compareArticles'
import { callMain } from '../bridge/call'
import { useLanguage } from '../messages/MessagesProvider'
import { useNotify } from '../notices/useNotify'
import type { ReadyStory } from '../storySide/sideTabs'
import { Button } from '../ui/Button'
import { DialogFrame } from '../ui/DialogFrame'
import { IconButton } from '../ui/IconButton'
import { SegmentedControl } from '../ui/SegmentedControl'
import { TextInput } from '../ui/TextInput'
import { exactTime } from '../ui/times'
import { ComparedArticleView } from './ComparedArticleView'
import { writingQuery } from './historyQueries'
import { useHistoryMessages } from './messages/useHistoryMessages'
import { replay, type Replay } from './replay'

/** Steps in a second, by the name of the speed. */
const speeds = { '1': 15, '4': 60, '16': 240 } as const
type Speed = keyof typeof speeds

/** Plays the writing of an edition from the log. */
export function PlayDialog({ story, onClose }: { story: ReadyStory; onClose: () => void }) {
  const words = useHistoryMessages()
  const { data } = useQuery(writingQuery(story.storyId, story.edition))
  return (
    <DialogFrame
      title={words.playTitle}
      isOpen
      wide
      onClose={onClose}
      actions={<Button onPress={onClose}>{words.close}</Button>}
    >
      {data?.steps.length === 0 && <p className="field-hint">{words.nothingWritten}</p>}
      {data && data.steps.length > 0 && <Player story={story} steps={data.steps} />}
    </DialogFrame>
  )
}

function Player({ story, steps }: { story: ReadyStory; steps: readonly WritingStep[] }) {
  const words = useHistoryMessages()
  const language = useLanguage()
  const player = useMemo(() => replay(steps), [steps])
  const [at, setAt] = useState(steps.length)
  const [playing, setPlaying] = useState(false)
  const [speed, setSpeed] = useState<Speed>('1')
  const shown = useMemo(() => articleAt(player, at), [player, at])

  useEffect(() => {
    if (!playing) return
    let frame = 0
    const began = performance.now()
    const from = at >= steps.length ? 0 : at
    const draw = (time: number) => {
      const next = Math.min(steps.length, from + Math.floor(((time - began) / 1000) * speeds[speed]))
      setAt(next)
      if (next < steps.length) frame = requestAnimationFrame(draw)
      else setPlaying(false)
    }
    frame = requestAnimationFrame(draw)
    return () => cancelAnimationFrame(frame)
    // eslint-disable-next-line react-hooks/exhaustive-deps -- it goes on by itself from where it stood when it was started
  }, [playing, speed, steps])

  const goTo = (step: number) => {
    setPlaying(false)
    setAt(Math.min(steps.length, Math.max(0, step)))
  }
  const step = steps[at - 1]
  return (
    <>
      <div className="player">
        <IconButton
          name={playing ? words.pause : words.start}
          icon={playing ? Pause : Play}
          onPress={() => setPlaying(!playing)}
        />
        <IconButton name={words.back} icon={StepBack} isDisabled={at === 0} onPress={() => goTo(at - 1)} />
        <IconButton
          name={words.forward}
          icon={StepForward}
          isDisabled={at === steps.length}
          onPress={() => goTo(at + 1)}
        />
        <input
          className="player-range"
          type="range"
          min={0}
          max={steps.length}
          value={at}
          aria-label={words.position}
          aria-valuetext={words.step(at, steps.length)}
          onChange={({ target }) => goTo(Number(target.value))}
          onKeyDown={(event) => {
            if (event.key !== ' ') return
            event.preventDefault()
            setPlaying(!playing)
          }}
        />
        <SegmentedControl
          name={words.speed}
          value={speed}
          choices={(Object.keys(speeds) as Speed[]).map((id) => ({ id, label: `${id}×` }))}
          onChange={setSpeed}
        />
      </div>
      <p className="compare-summary">
        {words.step(at, steps.length)}
        {step && ` · ${exactTime(step.at, language)}`}
      </p>
      <ComparedArticleView compared={shown} edition={story.edition} />
      {step && <KeepMoment storyId={story.storyId} seq={step.seq} />}
    </>
  )
}

function articleAt(player: Replay, step: number) {
  const doc = player.at(step)
  return unchangedArticle(readArticleFields(doc), step === 0 ? [] : projectArticleBody(doc))
}

function KeepMoment({ storyId, seq }: { storyId: string; seq: number }) {
  const words = useHistoryMessages()
  const notify = useNotify()
  const [name, setName] = useState('')
  const keep = async () => {
    const label = name.trim().slice(0, 120)
    if (label === '') return
    const result = await callMain('history:keepMoment', { storyId, seq, label })
    if (!result.ok) return notify.failure(result.failure)
    notify.done(words.kept(label))
    setName('')
  }
  return (
    <form
      className="keep-moment"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <TextInput label={words.momentName} value={name} onChange={setName} />
      <Button type="submit" icon={Bookmark} isDisabled={name.trim() === ''}>
        {words.keepMoment}
      </Button>
    </form>
  )
}
